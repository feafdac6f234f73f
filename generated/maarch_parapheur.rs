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
    /// # Responses
    ///
    /// - `200` with [`types::UserList`]: The users.
    /// - `400` with [`types::BadRequest`]: Documented as an error message; on running servers only seen when the configuration file is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege `manage_users`.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
    /// Creates a user and answers its technical id, with 200 and not 201. The login is stored in lower case.
    /// Running servers demand the privilege `manage_users`, which the document does not say.
    ///
    /// Password and mail: on 19.09 and 20.03 the new account is open at once with the password `maarch`, which
    /// is publicly known, so it has to be changed with `update_user_password`. On 21.03 the password is random, and a
    /// person gets a message with a link for choosing one.
    ///
    /// Signing, on 21.03 only: without `signatureModes` the new user may only stamp, and `x509Fingerprint` is
    /// taken from REST accounts only. 19.09 and 20.03 ignore both.
    ///
    /// What running servers do beyond the document:
    ///
    /// - `mode` is ignored; a REST account is made with `isRest`.
    /// - A login that exists already is refused with 400 and `lang` set to `userLoginAlreadyExists`. Two such
    ///   requests at the same moment can end in a 500.
    /// - Without `picture` the server stores an avatar of its own.
    /// - A name is silently cut off at a NUL.
    /// - A value of more than 128 characters is a 500 on 19.09 and 20.03, and a 400 on 21.03.
    /// - The call is not idempotent.
    ///
    /// Source: Maarch Parapheur API documentation 19.09, section Création d'un utilisateur.
    ///
    /// Sends `POST /rest/users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CreatedUser`]: The user was created.
    /// - `400` with [`types::BadRequest`]: A required value is missing or malformed, or the login exists already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`.
    /// - `500` with [`types::ServerError`]: The server failed. Only the storing of signatures answers with `errors`; every other failure seen was an exception of the framework, sent as HTML to a client that does not accept `application/json`.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
    }
    /// Read a user.
    ///
    /// Answers one user with its avatar, its groups and whether it is a REST account. Reading another user than
    /// oneself needs the privilege `manage_users`. The avatar can be long: tens of kilobytes.
    ///
    /// `substitute` is the number of the user who stands in, or null; in the list the same key is true or false.
    /// `preferences` is an object for oneself and the same as JSON inside a text for anybody else; both are read.
    ///
    /// On 21.03 `signatureModes` and `x509Fingerprint` are there, too: keep both for the next `update_user`, which takes
    /// away what it does not send. For oneself there are also the languages, the privileges and the name of the
    /// substitute.
    ///
    /// An unknown user is answered with 400.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6, with REST accounts as callers. The keys `signatureModes`, `appPrivileges` and
    /// `x509Fingerprint` are those of 21.03.
    ///
    /// Sends `GET /rest/users/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneUser`] (seen on running servers, not documented): The user.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .get_user()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Change the names, the address and the signature modes of a user.
    ///
    /// Replaces first name, last name and address, and answers the user as it is now, without its groups. All
    /// three are required. Login and kind of account cannot be changed. Changing another user than oneself needs
    /// the privilege `manage_users`.
    ///
    /// **What is left out is gone, on 21.03.** Without `signatureModes` the person has none any more: nobody can put
    /// the person into a circuit as a signer, and it does not come back by itself. It happens to those who change
    /// their own names as well. Where the caller is a REST account, `x509Fingerprint` that is left out becomes null;
    /// other callers can neither set nor lose it. So send back what `get_user` shows, as `UserDetails::to_update` does:
    /// `get_user`, change one value, send. `ensure_user` sends both back by itself. 19.09 and 20.03 know neither key,
    /// ignore them, and lose nothing.
    ///
    /// Modes that are named and not configured are dropped without a word. Open steps of the person's circuits and
    /// templates whose mode is not among the new ones get the strongest of the new ones.
    ///
    /// An unknown user is answered with 400. Repeating the same request gives the same state.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6. That 21.03 takes away what is left out was seen
    /// with REST accounts as callers; what other callers can do to the fingerprint was read.
    ///
    /// Sends `PUT /rest/users/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneUser`] (seen on running servers, not documented): The user was changed.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A required value is missing or malformed, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser::new(self)
    }
    /// Delete a user.
    ///
    /// Deletes the user for good; nothing brings the account back, and a new one with the login is another one. Nobody
    /// can delete the own account. Deleting needs the privilege `manage_users`.
    ///
    /// **A user who has documents to sign:** 19.09 and 20.03 refuse with 400 and `lang` set to
    /// `userHasCurrentDocuments`, also where the user stands in for somebody who has. **21.03 does not refuse.** It
    /// stops these documents: every open step of them, other people's included, becomes `STOP`, their typists get mail,
    /// and digital signatures that are under way are aborted. No route tells beforehand whether there are such
    /// documents.
    ///
    /// What else goes, and does not come back: the memberships of groups, the steps in circuits, the substitute of
    /// everybody for whom the user stands in, and on 21.03 the user's signatures and templates of circuits.
    ///
    /// A way that can be undone is to take the user out of all groups (`remove_group_user`), to set another password
    /// where that can be done, and to have the documents finished first.
    ///
    /// A user who is gone already is answered with 400, like any unknown one.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6. What 21.03 does to the documents of others was seen
    /// there; what else goes was partly read.
    ///
    /// Sends `DELETE /rest/users/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The user is deleted.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on, or, on 19.09 and 20.03, the user has documents to sign.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, or the user is the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .delete_user()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser::new(self)
    }
    /// Read the avatar of a user.
    ///
    /// Answers the avatar as a data URI, tens of kilobytes long. Every authenticated caller gets it.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; so was the 400.
    ///
    /// Sends `GET /rest/users/{id}/picture` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserPicture`] (seen on running servers, not documented): The avatar.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Every caller who is logged in may do this otherwise. Since 21.03.6.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .get_user_picture()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_picture(&self) -> builder::GetUserPicture {
        builder::GetUserPicture::new(self)
    }
    /// Replace the avatar of the caller.
    ///
    /// Stores a new avatar, which must be an image in base64, with or without the beginning of a data URI. The old one
    /// is gone. 21.03 scales it to 100 pixels.
    ///
    /// Only callers themselves can do this: for another user's account it is 403, even for a caller with the
    /// privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `PUT /rest/users/{id}/picture` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The avatar is stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The avatar is missing or no image.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .update_user_picture()
    ///     .id(2)
    ///     .body(
    ///         types::PictureUpdate::builder()
    ///             .picture("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_picture(&self) -> builder::UpdateUserPicture {
        builder::UpdateUserPicture::new(self)
    }
    /// Tell who stands in for a user.
    ///
    /// Answers the technical id of the substitute, or null if there is none.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6, with the refusals.
    ///
    /// Sends `GET /rest/users/{id}/substitute` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Substitute`] (seen on running servers, not documented): Who stands in.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .get_user_substitute()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_substitute(&self) -> builder::GetUserSubstitute {
        builder::GetUserSubstitute::new(self)
    }
    /// Choose who stands in for the caller.
    ///
    /// Names the user who stands in, or nobody with null; oneself and 0 stand for nobody, too. The one who stands in
    /// must exist and must not have a substitute already.
    ///
    /// **It changes other people as well:** everybody for whom the caller stands in gets the new substitute, and
    /// setting it back to null does not give them back to the caller.
    ///
    /// Only callers themselves can do this: for another user's account it is 403, even for a caller with the
    /// privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `PUT /rest/users/{id}/substitute` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The substitute is set.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): That user cannot stand in.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .update_user_substitute()
    ///     .id(2)
    ///     .body(
    ///         types::SubstituteUpdate::builder()
    ///             .substitute(1)
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_substitute(&self) -> builder::UpdateUserSubstitute {
        builder::UpdateUserSubstitute::new(self)
    }
    /// Replace the preferences of the caller.
    ///
    /// Stores language, pen, notifications and the size of signatures. All values are required and replace what was
    /// there; `signatureScaling` is required by 21.03 only, and ignored by 19.09 and 20.03.
    ///
    /// Only callers themselves can do this: for another user's account it is 403, even for a caller with the
    /// privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `PUT /rest/users/{id}/preferences` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The preferences are stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing or malformed.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_preferences(&self) -> builder::UpdateUserPreferences {
        builder::UpdateUserPreferences::new(self)
    }
    /// Change a password.
    ///
    /// Sets a new password. `currentPassword` is needed unless the account is a REST account, also from somebody with
    /// the privilege `manage_users`, which the account of somebody else takes. `get_password_rules` has the rules.
    ///
    /// A wrong current password is answered with 401 and `Wrong Password`. That is not about the credentials of the
    /// call, so a token is not renewed for it; 401 with `Authentication Failed` is, and renews it.
    ///
    /// The old password fails from then on, and all refresh tokens of the account end. Where it is the caller's own
    /// account, the answer brings new tokens in its headers. A client that logged in with `log_in` takes them and the
    /// new password over and goes on; one with `basic` or a token of its own goes on with what it was given, which
    /// fails: build another one.
    ///
    /// An unknown user is a 500 with `Argument login is empty`, or the 401 of a wrong password where none was given.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; the headers of a change of the own password, too.
    ///
    /// Sends `PUT /rest/users/{id}/password` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The password is changed.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The new password is missing or not acceptable, or the id is no number from 1 on.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The current password is wrong. Credentials of the call that are missing, wrong or expired are answered with this status as well.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_password(&self) -> builder::UpdateUserPassword {
        builder::UpdateUserPassword::new(self)
    }
    /// Read what happened to a user.
    ///
    /// Answers what the user did, and the events whose `data` names the user, such as signatures that were added; not
    /// that somebody else made or changed the account. Dates are such as `22-11-2026 02:35` in the time of the server.
    /// `data` holds what an event is about; `userId` in it is a text, and an event about nothing has an empty array
    /// there.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/users/{id}/history` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserHistory`] (seen on running servers, not documented): The events.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .get_user_history()
    ///     .id(12)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_history(&self) -> builder::GetUserHistory {
        builder::GetUserHistory::new(self)
    }
    /// Find users that fit a text.
    ///
    /// Answers the persons whose first name, last name or address has every word of the text, at most 50, as a list
    /// without anything around it. REST accounts are left out, and words of one letter are not looked for. Every
    /// authenticated caller gets it, addresses included.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; `signatureModes` on 21.03.6.
    ///
    /// Sends `GET /rest/autocomplete/users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::UserSuggestions`] (seen on running servers, not documented): The users that fit.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no text.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Every caller who is logged in may do this otherwise. Since 21.03.6.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .autocomplete_users()
    ///     .search("ja")
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn autocomplete_users(&self) -> builder::AutocompleteUsers {
        builder::AutocompleteUsers::new(self)
    }
    /// Have a link for choosing a new password mailed.
    ///
    /// Sends a link to the address of the account with this login. The answer is the same where there is no such
    /// account. A link makes the links of before useless; the password stays until one is used. It needs no
    /// credentials, and none are sent.
    ///
    /// Source: not in the source document; the answer to an unknown login was seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `POST /rest/password` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): A link was mailed, if there is such an account.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The login is missing.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .request_password_reset()
    ///     .body(
    ///         types::PasswordResetRequest::builder()
    ///             .login("user@example.com")
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
    /// Choose a new password with what was mailed.
    ///
    /// Sets the password of the account that the token was mailed for. The token is good once, and all refresh tokens
    /// of the account end. It needs no credentials, and none are sent. `get_password_rules` has the rules.
    ///
    /// Source: not in the source document; the refusal of a token was seen on 19.09.1, 20.03.2 and 21.03.6, the rest
    /// was read.
    ///
    /// Sends `PUT /rest/password` below the base URL.
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
    /// Every response but the 2xx one is an [`Error`](crate::Error) with status, headers and body;  [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. A missing or invalid parameter is an error before anything is sent.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
}
/// # Signatures
impl Client {
    /// Replace the signatures a user has from an external application.
    ///
    /// Stores signature images for the user under the name of an application. On running servers they replace
    /// those the user has under exactly that name; signatures of other applications stay. Changing those of
    /// another user needs the privilege `manage_users`.
    ///
    /// The entries can be an object in the place of a list. The server checks neither that a value is base64 nor that it is an image. The old signatures are deleted
    /// before the new ones are stored: after a 500 they can be gone, and the request should be repeated. An
    /// unknown user is answered with 400.
    ///
    /// Source: Maarch Parapheur API documentation 19.09, section Mise à jour des signatures externes d'un
    /// utilisateur.
    ///
    /// Sends `PUT /rest/users/{id}/externalSignatures` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body: The signatures were stored.
    /// - `400` with [`types::BadRequest`]: A required value is missing, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`]: The caller lacks the privilege `manage_users`.
    /// - `500` with [`types::ServerError`]: The server failed. Only the storing of signatures answers with `errors`; every other failure seen was an exception of the framework, sent as HTML to a client that does not accept `application/json`.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
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
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_external_signatures(&self) -> builder::UpdateExternalSignatures {
        builder::UpdateExternalSignatures::new(self)
    }
    /// List the signatures of a user.
    ///
    /// Answers the signature images, the newest first. On 19.09 they are always those of the caller, whatever the id.
    /// From 20.03 on another user is 403, unless the caller stands in for that user: then the answer has the
    /// signatures that are open to substitutes.
    ///
    /// Images that came in malformed base64 come back changed: the server encodes them anew.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6, where they differ.
    ///
    /// Sends `GET /rest/users/{id}/signatures` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::SignatureList`] (seen on running servers, not documented): The signatures.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The store of the signatures is missing.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .list_user_signatures()
    ///     .id(2)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_signatures(&self) -> builder::ListUserSignatures {
        builder::ListUserSignatures::new(self)
    }
    /// Add a signature to a user.
    ///
    /// Stores a signature image of at most 1,000,000 bytes and answers its number, as `signatureId` and not as `id`.
    /// For another user's account it needs the privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `POST /rest/users/{id}/signatures` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CreatedSignature`] (seen on running servers, not documented): The signature is stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): A value is missing, or the image is none or is too large.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .create_user_signature()
    ///     .id(12)
    ///     .body(
    ///         types::NewSignature::builder()
    ///             .encoded_signature("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
    ///             .format("gif")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_signature(&self) -> builder::CreateUserSignature {
        builder::CreateUserSignature::new(self)
    }
    /// Delete a signature of a user.
    ///
    /// Deletes a signature image. It does not come back. The answer is the same when there was
    /// none, so the call can be repeated.
    ///
    /// For another user's account it needs the privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `DELETE /rest/users/{id}/signatures/{signatureId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::Success`] (seen on running servers, not documented): The signature is not there any more.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .delete_user_signature()
    ///     .id(12)
    ///     .signature_id(4)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_signature(&self) -> builder::DeleteUserSignature {
        builder::DeleteUserSignature::new(self)
    }
    /// Open a signature of a user to substitutes.
    ///
    /// Since 20.03.2.
    ///
    /// Says whether those who stand in for the user may use the signature. A signature that is not there is a success. 19.09 answers
    /// 404, as for every path it does not know.
    ///
    /// For another user's account it needs the privilege `manage_users`.
    ///
    /// Source: not in the source document; seen on 20.03.2 and 21.03.6, and its absence on 19.09.1.
    ///
    /// Sends `PATCH /rest/users/{id}/signatures/{signatureId}/substituted` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): It is stored.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The value is missing, or there is no such user.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_users`, and the user is not the caller.
    /// - `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 19.09.1.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .update_user_signature_substituted()
    ///     .id(12)
    ///     .signature_id(4)
    ///     .body(
    ///         types::SignatureSubstitution::builder()
    ///             .substituted(true)
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_signature_substituted(
        &self,
    ) -> builder::UpdateUserSignatureSubstituted {
        builder::UpdateUserSignatureSubstituted::new(self)
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
    /// # Responses
    ///
    /// - `200` with [`types::GroupList`] (seen on running servers, not documented): The groups.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
    /// Create a group.
    ///
    /// Makes a group without members and privileges, and answers its number. Names need not be unique: a second call
    /// makes a second group. It needs the privilege `manage_groups`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6. The refusals were read.
    ///
    /// Sends `POST /rest/groups` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::CreatedGroup`] (seen on running servers, not documented): The group was created.
    /// - `400` with [`types::BadRequest`] (inferred from neighbouring routes, not documented): The name is missing or too long.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .create_group()
    ///     .body(
    ///         types::NewGroup::builder()
    ///             .label("Signataires")
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_group(&self) -> builder::CreateGroup {
        builder::CreateGroup::new(self)
    }
    /// Read a group.
    ///
    /// Answers one group with its members and with all privileges there are, of which it has those that are `checked`.
    /// It needs the privilege `manage_groups`; `manage_users` is not enough.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/groups/{id}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::OneGroup`] (seen on running servers, not documented): The group.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such group.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .get_group()
    ///     .id(2)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(&self) -> builder::GetGroup {
        builder::GetGroup::new(self)
    }
    /// Add a user to a group.
    ///
    /// Puts the user into the group. This is how a user gets a group: there is no such route below the user.
    ///
    /// Being in the group already is refused with 400, and so are an unknown group and an unknown user. It needs one of
    /// the privileges `manage_groups` and `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; that either privilege is enough was read.
    ///
    /// Sends `PUT /rest/groups/{id}/users` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The user is in the group.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The group or the user does not exist, or the user is in the group already.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .add_group_user()
    ///     .id(2)
    ///     .body(
    ///         types::GroupUserToAdd::builder()
    ///             .user_id(12)
    ///     )
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_group_user(&self) -> builder::AddGroupUser {
        builder::AddGroupUser::new(self)
    }
    /// Remove a user from a group.
    ///
    /// Takes the user out of the group. Somebody who is not in the group is a success, too. It needs one of the
    /// privileges `manage_groups` and `manage_users`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6; that either privilege is enough was read.
    ///
    /// Sends `DELETE /rest/groups/{id}/users/{userId}` below the base URL.
    ///
    /// # Responses
    ///
    /// - `204` without a body (seen on running servers, not documented): The user is not in the group.
    /// - `400` with [`types::BadRequest`] (seen on running servers, not documented): The group or the user does not exist.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .remove_group_user()
    ///     .id(2)
    ///     .user_id(12)
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_group_user(&self) -> builder::RemoveGroupUser {
        builder::RemoveGroupUser::new(self)
    }
}
/// # Server
impl Client {
    /// Read the rules for passwords.
    ///
    /// Answers what a password has to have. It needs no credentials, and none are sent.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/passwordRules` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::PasswordRuleList`] (seen on running servers, not documented): The rules.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .get_password_rules()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_password_rules(&self) -> builder::GetPasswordRules {
        builder::GetPasswordRules::new(self)
    }
    /// Read how the installation authenticates.
    ///
    /// Answers by which method people log in here and what tells this installation from others. It needs no
    /// credentials, and none are sent. The answer holds no version number; only 21.03 has `coreUrl`.
    ///
    /// Source: not in the source document; seen on 19.09.1, 20.03.2 and 21.03.6.
    ///
    /// Sends `GET /rest/authenticationInformations` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::AuthenticationInformation`] (seen on running servers, not documented): What the log-in page has to know.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
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
    /// Log out where the log-in was another server's.
    ///
    /// Since 21.03.6.
    ///
    /// Ends the session at the server that logged the caller in, where the installation has one; the answer is empty.
    /// With the log-in of the product itself nothing ends: tokens stay good for as long as they live. Older servers
    /// answer 404.
    ///
    /// Source: not in the source document; seen on 21.03.6.
    ///
    /// Sends `GET /rest/authenticate/logout` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` without a body (seen on running servers, not documented): Done; there is nothing to tell.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 20.03.2.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .log_out()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_out(&self) -> builder::LogOut {
        builder::LogOut::new(self)
    }
    /// List the ways to sign.
    ///
    /// Since 21.03.6.
    ///
    /// Lists the signature modes that are configured, the strongest first, as a list without anything around it. Their
    /// ids are what `signatureModes` of a user holds. Older servers answer 404.
    ///
    /// Source: not in the source document; seen on 21.03.6, and its absence on 19.09.1 and 20.03.2.
    ///
    /// Sends `GET /rest/signatureModes` below the base URL.
    ///
    /// # Responses
    ///
    /// - `200` with [`types::SignatureModes`] (seen on running servers, not documented): The modes.
    /// - `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
    /// - `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 20.03.2.
    /// - `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
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
    /// # use user_provisioning::maarch_parapheur::types;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let answer = client
    ///     .list_signature_modes()
    ///     .send()
    ///     .await?;
    /// assert!(answer.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_signature_modes(&self) -> builder::ListSignatureModes {
        builder::ListSignatureModes::new(self)
    }
}
/// All documented operations of this service.
pub const OPERATIONS: &[&crate::OperationInfo] = &[
    <builder::ListUsers as crate::Operation>::INFO,
    <builder::CreateUser as crate::Operation>::INFO,
    <builder::GetUser as crate::Operation>::INFO,
    <builder::UpdateUser as crate::Operation>::INFO,
    <builder::DeleteUser as crate::Operation>::INFO,
    <builder::UpdateExternalSignatures as crate::Operation>::INFO,
    <builder::GetUserPicture as crate::Operation>::INFO,
    <builder::UpdateUserPicture as crate::Operation>::INFO,
    <builder::GetUserSubstitute as crate::Operation>::INFO,
    <builder::UpdateUserSubstitute as crate::Operation>::INFO,
    <builder::UpdateUserPreferences as crate::Operation>::INFO,
    <builder::UpdateUserPassword as crate::Operation>::INFO,
    <builder::ListUserSignatures as crate::Operation>::INFO,
    <builder::CreateUserSignature as crate::Operation>::INFO,
    <builder::DeleteUserSignature as crate::Operation>::INFO,
    <builder::UpdateUserSignatureSubstituted as crate::Operation>::INFO,
    <builder::GetUserHistory as crate::Operation>::INFO,
    <builder::AutocompleteUsers as crate::Operation>::INFO,
    <builder::ListGroups as crate::Operation>::INFO,
    <builder::CreateGroup as crate::Operation>::INFO,
    <builder::GetGroup as crate::Operation>::INFO,
    <builder::AddGroupUser as crate::Operation>::INFO,
    <builder::RemoveGroupUser as crate::Operation>::INFO,
    <builder::GetPasswordRules as crate::Operation>::INFO,
    <builder::RequestPasswordReset as crate::Operation>::INFO,
    <builder::ResetPassword as crate::Operation>::INFO,
    <builder::GetAuthenticationInformation as crate::Operation>::INFO,
    <builder::LogOut as crate::Operation>::INFO,
    <builder::ListSignatureModes as crate::Operation>::INFO,
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
#[allow(clippy::all, clippy::unwrap_used, unused_qualifications)]
pub mod types {
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
    /// How the installation authenticates.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AuthenticationInformation {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Method of the log-in, `default` for that of the product itself.
        pub connection: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "changeKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether the secret of the tokens is still the publicly known one.
        pub change_key: ::std::option::Option<bool>,
        #[serde(
            rename = "instanceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// What tells this installation from others.
        pub instance_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "coreUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Address of the user interface.
        ///
        /// Since 21.03.6.
        pub core_url: ::std::option::Option<::std::string::String>,
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
        /// What is wrong; only the first fault found.
        pub errors: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Key of the error, for instance `userLoginAlreadyExists`; only some errors carry it.
        pub lang: ::std::option::Option<::std::string::String>,
    }
    impl CreatedGroup {
        /// A [`builder::CreatedGroup`], whose setters check what they are given.
        pub fn builder() -> builder::CreatedGroup {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedGroup {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The answer to the creation of a group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedGroup {
        /// Number of the group, which the other routes take.
        pub id: i32,
    }
    impl CreatedSignature {
        /// A [`builder::CreatedSignature`], whose setters check what they are given.
        pub fn builder() -> builder::CreatedSignature {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for CreatedSignature {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The answer to a new signature.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedSignature {
        #[serde(rename = "signatureId")]
        /// Number of the signature, which the other routes take.
        pub signature_id: i32,
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
    impl ExternalSignature {
        /// A [`builder::ExternalSignature`], whose setters check what they are given.
        pub fn builder() -> builder::ExternalSignature {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ExternalSignature {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// One signature image.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExternalSignature {
        /// Format of the image, for instance `png`; used as the extension of the stored file.
        pub format: ExternalSignatureFormat,
        #[serde(rename = "encodedSignature")]
        /// The image in base64. The server does not check it.
        pub encoded_signature: ExternalSignatureEncodedSignature,
    }
    /// The image in base64. The server does not check it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct ExternalSignatureEncodedSignature(::std::string::String);
    impl ::std::fmt::Display for ExternalSignatureEncodedSignature {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for ExternalSignatureEncodedSignature {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for ExternalSignatureEncodedSignature {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ExternalSignatureEncodedSignature>
    for ::std::string::String {
        fn from(value: ExternalSignatureEncodedSignature) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ExternalSignatureEncodedSignature {
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
    impl ::std::convert::TryFrom<&str> for ExternalSignatureEncodedSignature {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for ExternalSignatureEncodedSignature {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExternalSignatureEncodedSignature {
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
    /// Format of the image, for instance `png`; used as the extension of the stored file.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct ExternalSignatureFormat(::std::string::String);
    impl ::std::fmt::Display for ExternalSignatureFormat {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for ExternalSignatureFormat {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for ExternalSignatureFormat {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ExternalSignatureFormat> for ::std::string::String {
        fn from(value: ExternalSignatureFormat) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ExternalSignatureFormat {
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
    impl ::std::convert::TryFrom<&str> for ExternalSignatureFormat {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ExternalSignatureFormat {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExternalSignatureFormat {
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
    impl ExternalSignatures {
        /// A [`builder::ExternalSignatures`], whose setters check what they are given.
        pub fn builder() -> builder::ExternalSignatures {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for ExternalSignatures {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            crate::request::at_least_items("signatures", self.signatures.len(), 1usize)?;
            Ok(())
        }
    }
    /// The signatures a user has from an external application.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExternalSignatures {
        #[serde(rename = "externalApplication")]
        /// Name of the application, compared exactly. The document writes `MaarchCourrier`, while the real Maarch
        /// Courrier sends `maarchCourrier`.
        pub external_application: ExternalSignaturesExternalApplication,
        /// The signatures, at least one; they replace all from that application.
        #[serde(deserialize_with = "crate::wire::list")]
        #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1u64)))]
        pub signatures: ::std::vec::Vec<ExternalSignature>,
    }
    /// Name of the application, compared exactly. The document writes `MaarchCourrier`, while the real Maarch
    /// Courrier sends `maarchCourrier`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "pattern" = "\\S"))
    )]
    pub struct ExternalSignaturesExternalApplication(::std::string::String);
    impl ::std::fmt::Display for ExternalSignaturesExternalApplication {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for ExternalSignaturesExternalApplication {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for ExternalSignaturesExternalApplication {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ExternalSignaturesExternalApplication>
    for ::std::string::String {
        fn from(value: ExternalSignaturesExternalApplication) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ExternalSignaturesExternalApplication {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regex_lite::Regex> = ::std::sync::LazyLock::new(||
            { ::regex_lite::Regex::new("\\S").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("it is blank".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ExternalSignaturesExternalApplication {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for ExternalSignaturesExternalApplication {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExternalSignaturesExternalApplication {
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
        /// Why the caller may not do this.
        pub errors: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Key of the error; only some errors carry it.
        pub lang: ::std::option::Option<::std::string::String>,
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
    /// A group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Group {
        /// Number of the group.
        pub id: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the group.
        pub label: ::std::option::Option<::std::string::String>,
    }
    impl GroupDetails {
        /// A [`builder::GroupDetails`], whose setters check what they are given.
        pub fn builder() -> builder::GroupDetails {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupDetails {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A group with its members and privileges.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupDetails {
        /// Number of the group.
        pub id: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the group.
        pub label: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The members.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub users: ::std::vec::Vec<GroupMember>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// All privileges, those the group has and those it has not.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub privileges: ::std::vec::Vec<GroupPrivilege>,
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
        /// The groups.
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
        /// Technical id of the user.
        pub id: ::std::option::Option<i32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
    }
    impl GroupPrivilege {
        /// A [`builder::GroupPrivilege`], whose setters check what they are given.
        pub fn builder() -> builder::GroupPrivilege {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupPrivilege {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A privilege, and whether the group has it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupPrivilege {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the privilege, such as `manage_users`.
        pub id: ::std::option::Option<crate::NumberOrText>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of privilege, `admin` or `simple`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
        pub icon: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Page of it in the user interface. Absent for a simple one.
        pub route: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the group has the privilege.
        pub checked: ::std::option::Option<bool>,
    }
    impl GroupUserToAdd {
        /// A [`builder::GroupUserToAdd`], whose setters check what they are given.
        pub fn builder() -> builder::GroupUserToAdd {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for GroupUserToAdd {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The user a group is to get.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GroupUserToAdd {
        #[serde(rename = "userId")]
        /// Technical id of the user.
        pub user_id: i32,
    }
    impl HistoryData {
        /// A [`builder::HistoryData`], whose setters check what they are given.
        pub fn builder() -> builder::HistoryData {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for HistoryData {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What an event is about. Keys that are not described here are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct HistoryData {
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Technical id of a user; a text here, although it is a number everywhere else.
        pub user_id: ::std::option::Option<crate::NumberOrText>,
        #[serde(
            rename = "externalApplication",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Name of the application that gave a signature.
        pub external_application: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "objectType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// What was looked at, such as `users`.
        pub object_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What went wrong, kept as JSON.
        #[serde(default, deserialize_with = "crate::wire::value")]
        pub errors: ::std::option::Option<::serde_json::Value>,
    }
    impl HistoryEvent {
        /// A [`builder::HistoryEvent`], whose setters check what they are given.
        pub fn builder() -> builder::HistoryEvent {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for HistoryEvent {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Something that happened to a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct HistoryEvent {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Result of the event.
        pub code: ::std::option::Option<crate::NumberOrText>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of event.
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the one who did it.
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// When it was, such as `22-11-2026 02:35`, in the time of the server.
        pub date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What it was, for people.
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What the event is about, or an empty array (PHP for an empty object).
        pub data: ::std::option::Option<
            crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
        >,
    }
    /// Kind of account, as documented. Running servers ignore it: a REST account is made with `isRest`.
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
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Standard => f.write_str("standard"),
                Self::Rest => f.write_str("rest"),
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
                _ => Err("it is none of standard, rest".into()),
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
    impl NewGroup {
        /// A [`builder::NewGroup`], whose setters check what they are given.
        pub fn builder() -> builder::NewGroup {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewGroup {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A group to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewGroup {
        /// Name of the group, at most 128 characters.
        pub label: NewGroupLabel,
    }
    /// Name of the group, at most 128 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 128u64))
    )]
    pub struct NewGroupLabel(::std::string::String);
    impl ::std::fmt::Display for NewGroupLabel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewGroupLabel {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewGroupLabel {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewGroupLabel> for ::std::string::String {
        fn from(value: NewGroupLabel) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewGroupLabel {
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
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewGroupLabel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewGroupLabel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewGroupLabel {
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
    impl NewSignature {
        /// A [`builder::NewSignature`], whose setters check what they are given.
        pub fn builder() -> builder::NewSignature {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NewSignature {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A signature to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewSignature {
        #[serde(rename = "encodedSignature")]
        /// The image in base64, at most one megabyte.
        pub encoded_signature: NewSignatureEncodedSignature,
        /// Format of the image, for instance `png`.
        pub format: NewSignatureFormat,
    }
    /// The image in base64, at most one megabyte.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct NewSignatureEncodedSignature(::std::string::String);
    impl ::std::fmt::Display for NewSignatureEncodedSignature {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for NewSignatureEncodedSignature {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewSignatureEncodedSignature {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewSignatureEncodedSignature> for ::std::string::String {
        fn from(value: NewSignatureEncodedSignature) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewSignatureEncodedSignature {
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
    impl ::std::convert::TryFrom<&str> for NewSignatureEncodedSignature {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for NewSignatureEncodedSignature {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewSignatureEncodedSignature {
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
    /// Format of the image, for instance `png`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct NewSignatureFormat(::std::string::String);
    impl ::std::fmt::Display for NewSignatureFormat {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewSignatureFormat {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewSignatureFormat {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewSignatureFormat> for ::std::string::String {
        fn from(value: NewSignatureFormat) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewSignatureFormat {
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
    impl ::std::convert::TryFrom<&str> for NewSignatureFormat {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewSignatureFormat {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewSignatureFormat {
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
        /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
        /// lower case.
        pub login: NewUserLogin,
        /// E-mail address, at most 128 characters; the server checks its form, and allows it twice.
        pub email: NewUserEmail,
        /// First name, at most 128 characters.
        pub firstname: NewUserFirstname,
        /// Last name, at most 128 characters.
        pub lastname: NewUserLastname,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Avatar, documented as base64 and meant as a data URI such as `data:image/png;base64,…`. Stored as it
        /// is, image or not; without it the server stores one of its own.
        pub picture: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of account, as documented. Running servers ignore it: a REST account is made with `isRest`.
        pub mode: ::std::option::Option<Mode>,
        #[serde(
            rename = "isRest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether to make a REST account, that is one for programs. Not in the source document, but what running
        /// servers use in place of `mode`.
        pub is_rest: ::std::option::Option<bool>,
        #[serde(
            rename = "signatureModes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The ways the user may sign, as ids that `list_signature_modes` has; others are refused. Without them the
        /// user may only stamp. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "x509Fingerprint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Fingerprint of the user's certificate, taken from callers that are REST accounts. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub x509_fingerprint: ::std::option::Option<::std::string::String>,
    }
    /// E-mail address, at most 128 characters; the server checks its form, and allows it twice.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 128u64))
    )]
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
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("it is empty".into());
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
    /// First name, at most 128 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 128u64))
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
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
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
    /// Last name, at most 128 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 128u64))
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
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
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
    /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
    /// lower case.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend("minLength" = 1u64, "maxLength" = 128u64, "pattern" = "^[\\w.@-]+$")
        )
    )]
    pub struct NewUserLogin(::std::string::String);
    impl ::std::fmt::Display for NewUserLogin {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for NewUserLogin {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for NewUserLogin {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewUserLogin> for ::std::string::String {
        fn from(value: NewUserLogin) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewUserLogin {
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
    impl ::std::convert::TryFrom<&str> for NewUserLogin {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewUserLogin {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewUserLogin {
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
    impl NotFound {
        /// A [`builder::NotFound`], whose setters check what they are given.
        pub fn builder() -> builder::NotFound {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for NotFound {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The body of a 404.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NotFound {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What the framework says, for instance `Not found`.
        pub message: ::std::option::Option<::std::string::String>,
    }
    impl OneGroup {
        /// A [`builder::OneGroup`], whose setters check what they are given.
        pub fn builder() -> builder::OneGroup {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OneGroup {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// One group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneGroup {
        /// A group with its members and privileges.
        pub group: GroupDetails,
    }
    impl OneUser {
        /// A [`builder::OneUser`], whose setters check what they are given.
        pub fn builder() -> builder::OneUser {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for OneUser {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// One user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OneUser {
        /// A user with everything the server tells.
        pub user: UserDetails,
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
                .field("password_confirmation", &::std::format_args!("hidden"))
                .finish()
        }
    }
    /// A new password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordChange {
        #[serde(
            rename = "currentPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// The current password. Not needed for a REST account.
        pub current_password: ::std::option::Option<::std::string::String>,
        #[serde(rename = "newPassword")]
        /// The new password.
        pub new_password: PasswordChangeNewPassword,
        #[serde(rename = "passwordConfirmation")]
        /// The new password again.
        pub password_confirmation: PasswordChangePasswordConfirmation,
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
    pub struct PasswordChangePasswordConfirmation(::std::string::String);
    impl ::std::fmt::Display for PasswordChangePasswordConfirmation {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for PasswordChangePasswordConfirmation {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PasswordChangePasswordConfirmation {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PasswordChangePasswordConfirmation>
    for ::std::string::String {
        fn from(value: PasswordChangePasswordConfirmation) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PasswordChangePasswordConfirmation {
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
    impl ::std::convert::TryFrom<&str> for PasswordChangePasswordConfirmation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for PasswordChangePasswordConfirmation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PasswordChangePasswordConfirmation {
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
    /// A new password, and what proves that its owner chose it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordReset {
        /// The token from the link that was mailed.
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
    /// Whose password was forgotten.
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
    /// The token from the link that was mailed.
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
        /// Name of the rule.
        pub label: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What the rule demands, for instance a number of characters.
        pub value: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the rule is in force.
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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PasswordRuleList {
        /// The rules.
        #[serde(deserialize_with = "crate::wire::list")]
        pub rules: ::std::vec::Vec<PasswordRule>,
    }
    impl PictureUpdate {
        /// A [`builder::PictureUpdate`], whose setters check what they are given.
        pub fn builder() -> builder::PictureUpdate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PictureUpdate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A new avatar.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PictureUpdate {
        /// The avatar in base64, with or without the beginning of a data URI, `data:image/png;base64,`.
        pub picture: PictureUpdatePicture,
        #[serde(
            rename = "pictureOrientation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// By how many degrees the image is turned before it is stored.
        pub picture_orientation: ::std::option::Option<i64>,
    }
    /// The avatar in base64, with or without the beginning of a data URI, `data:image/png;base64,`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PictureUpdatePicture(::std::string::String);
    impl ::std::fmt::Display for PictureUpdatePicture {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for PictureUpdatePicture {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PictureUpdatePicture {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PictureUpdatePicture> for ::std::string::String {
        fn from(value: PictureUpdatePicture) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PictureUpdatePicture {
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
    impl ::std::convert::TryFrom<&str> for PictureUpdatePicture {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PictureUpdatePicture {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PictureUpdatePicture {
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
    impl Preferences {
        /// A [`builder::Preferences`], whose setters check what they are given.
        pub fn builder() -> builder::Preferences {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Preferences {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Settings of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Preferences {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Language of the user interface, for instance `fr`.
        pub lang: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "writingMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// How signatures are drawn by hand.
        pub writing_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "writingSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Width of the pen.
        pub writing_size: ::std::option::Option<i64>,
        #[serde(
            rename = "writingColor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Colour of the pen, for instance `#000000`.
        pub writing_color: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the user gets messages.
        pub notifications: ::std::option::Option<bool>,
        #[serde(
            rename = "signatureScaling",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// A size, or false where it is not fixed.
        pub signature_scaling: ::std::option::Option<crate::NumberOrFalse>,
    }
    impl PreferencesUpdate {
        /// A [`builder::PreferencesUpdate`], whose setters check what they are given.
        pub fn builder() -> builder::PreferencesUpdate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for PreferencesUpdate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The new settings of a user, complete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PreferencesUpdate {
        /// Language of the user interface, for instance `fr`.
        pub lang: PreferencesUpdateLang,
        #[serde(rename = "writingMode")]
        /// How signatures are drawn by hand.
        pub writing_mode: PreferencesUpdateWritingMode,
        #[serde(rename = "writingSize")]
        /// Width of the pen.
        pub writing_size: i64,
        #[serde(rename = "writingColor")]
        /// Colour of the pen, for instance `#000000`.
        pub writing_color: PreferencesUpdateWritingColor,
        /// Whether the user gets messages.
        pub notifications: bool,
        #[serde(rename = "signatureScaling")]
        /// The size of signatures, from 10 to 50, or false for that of the image. 21.03 requires it; 19.09 and 20.03
        /// ignore it.
        ///
        /// Since 21.03.6.
        pub signature_scaling: crate::NumberOrFalse,
    }
    /// Language of the user interface, for instance `fr`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PreferencesUpdateLang(::std::string::String);
    impl ::std::fmt::Display for PreferencesUpdateLang {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for PreferencesUpdateLang {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PreferencesUpdateLang {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PreferencesUpdateLang> for ::std::string::String {
        fn from(value: PreferencesUpdateLang) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PreferencesUpdateLang {
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
    impl ::std::convert::TryFrom<&str> for PreferencesUpdateLang {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PreferencesUpdateLang {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PreferencesUpdateLang {
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
    /// Colour of the pen, for instance `#000000`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PreferencesUpdateWritingColor(::std::string::String);
    impl ::std::fmt::Display for PreferencesUpdateWritingColor {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for PreferencesUpdateWritingColor {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PreferencesUpdateWritingColor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PreferencesUpdateWritingColor> for ::std::string::String {
        fn from(value: PreferencesUpdateWritingColor) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PreferencesUpdateWritingColor {
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
    impl ::std::convert::TryFrom<&str> for PreferencesUpdateWritingColor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for PreferencesUpdateWritingColor {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PreferencesUpdateWritingColor {
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
    /// How signatures are drawn by hand.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1u64)))]
    pub struct PreferencesUpdateWritingMode(::std::string::String);
    impl ::std::fmt::Display for PreferencesUpdateWritingMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String>
    for PreferencesUpdateWritingMode {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for PreferencesUpdateWritingMode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PreferencesUpdateWritingMode> for ::std::string::String {
        fn from(value: PreferencesUpdateWritingMode) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PreferencesUpdateWritingMode {
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
    impl ::std::convert::TryFrom<&str> for PreferencesUpdateWritingMode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for PreferencesUpdateWritingMode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PreferencesUpdateWritingMode {
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
    impl Privilege {
        /// A [`builder::Privilege`], whose setters check what they are given.
        pub fn builder() -> builder::Privilege {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Privilege {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Something that a user may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Privilege {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Id of the privilege, such as `manage_users`.
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        /// Kind of privilege, `admin` or `simple`.
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
        pub icon: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Page of it in the user interface. Absent for a simple one.
        pub route: ::std::option::Option<::std::string::String>,
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
                .field("message", &::std::format_args!("hidden"))
                .field("exception", &self.exception)
                .field("error", &self.error)
                .finish()
        }
    }
    /// The body of a 500 in either of its shapes: `errors` alone, or `message` with `exception` or `error`. It
    /// may hold server paths and SQL, so it should not be shown to people as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ServerError {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// What went wrong.
        pub errors: ::std::option::Option<::std::string::String>,
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
    impl Signature {
        /// A [`builder::Signature`], whose setters check what they are given.
        pub fn builder() -> builder::Signature {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Signature {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A signature of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Signature {
        /// Number of the signature.
        pub id: i32,
        #[serde(
            rename = "encodedSignature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// The image in base64, as the server encodes it.
        pub encoded_signature: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether substitutes may use it.
        ///
        /// Since 20.03.2.
        pub substituted: ::std::option::Option<bool>,
    }
    impl SignatureList {
        /// A [`builder::SignatureList`], whose setters check what they are given.
        pub fn builder() -> builder::SignatureList {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SignatureList {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// The signatures of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignatureList {
        /// The signatures, the newest first.
        #[serde(deserialize_with = "crate::wire::list")]
        pub signatures: ::std::vec::Vec<Signature>,
    }
    impl SignatureMode {
        /// A [`builder::SignatureMode`], whose setters check what they are given.
        pub fn builder() -> builder::SignatureMode {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SignatureMode {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A way to sign.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignatureMode {
        /// Id of the mode, such as `stamp`.
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Colour of it in the user interface.
        pub color: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Who must have issued the certificate; empty where it does not matter. Only for certificates.
        pub issuer: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// For whom the certificate must be; empty where it does not matter. Only for certificates.
        pub subject: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "keyUsage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// What the certificate must be for. Only for certificates.
        pub key_usage: ::std::option::Option<::std::string::String>,
    }
    impl crate::request::Check for SignatureModes {
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
        T: ::std::convert::TryInto<SignatureMode>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for SignatureModes {
        type Item = SignatureMode;
        type IntoIter = ::std::vec::IntoIter<SignatureMode>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l SignatureModes {
        type Item = &'l SignatureMode;
        type IntoIter = ::std::slice::Iter<'l, SignatureMode>;
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
        fn deref(&self) -> &::std::vec::Vec<SignatureMode> {
            &self.0
        }
    }
    impl ::std::convert::From<SignatureModes> for ::std::vec::Vec<SignatureMode> {
        fn from(value: SignatureModes) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<SignatureMode>> for SignatureModes {
        fn from(value: ::std::vec::Vec<SignatureMode>) -> Self {
            Self(value)
        }
    }
    impl SignatureSubstitution {
        /// A [`builder::SignatureSubstitution`], whose setters check what they are given.
        pub fn builder() -> builder::SignatureSubstitution {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SignatureSubstitution {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Whether substitutes may use a signature.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SignatureSubstitution {
        /// Whether they may.
        pub substituted: bool,
    }
    impl Substitute {
        /// A [`builder::Substitute`], whose setters check what they are given.
        pub fn builder() -> builder::Substitute {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for Substitute {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Who stands in for a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("required" = ["substitute"])))]
    pub struct Substitute {
        /// Technical id of the user who stands in; null when nobody does.
        #[serde(rename = "substitute", deserialize_with = "crate::wire::value_or_null")]
        pub substitute: ::std::option::Option<i32>,
    }
    impl SubstituteUpdate {
        /// A [`builder::SubstituteUpdate`], whose setters check what they are given.
        pub fn builder() -> builder::SubstituteUpdate {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for SubstituteUpdate {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// Who is to stand in for a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(extend("required" = ["substitute"])))]
    pub struct SubstituteUpdate {
        /// Technical id of the user who is to stand in; null for nobody.
        #[serde(rename = "substitute", deserialize_with = "crate::wire::value_or_null")]
        pub substitute: ::std::option::Option<i32>,
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
        /// Key of the error, for instance `wrongCurrentPassword`; only some errors of 21.03 carry it.
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
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Login. Missing when the caller lacks the privilege `manage_users`.
        pub login: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address. Missing when the caller lacks the privilege `manage_users`.
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the user has a substitute.
        pub substitute: ::std::option::Option<bool>,
        #[serde(
            rename = "x509Fingerprint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Fingerprint of the user's certificate. Only when the caller is a REST account.
        ///
        /// Since 21.03.6.
        #[serde(default, deserialize_with = "crate::wire::null_is_a_value")]
        pub x509_fingerprint: ::std::option::Option<crate::NullableText>,
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
    /// A user with everything the server tells.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserDetails {
        /// Technical id of the user.
        pub id: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Login, in lower case.
        pub login: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Avatar, usually as a data URI such as `data:image/png;base64,…`; tens of kilobytes.
        pub picture: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Technical id of the substitute; null if there is none. In the list it is true or false.
        pub substitute: ::std::option::Option<i32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Settings of the user: an object for oneself, JSON inside a text for anybody else.
        pub preferences: ::std::option::Option<
            crate::JsonText<crate::maarch_parapheur::types::Preferences>,
        >,
        #[serde(
            rename = "isRest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Whether it is a REST account, that is one for programs.
        pub is_rest: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        /// The groups of the user. Missing in the answer to a change.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub groups: ::std::vec::Vec<UserGroup>,
        #[serde(
            rename = "substituteUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// First and last name of the user who stands in. Only for oneself, and only while there is one.
        pub substitute_user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "availableLanguages",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The languages to choose from, such as `fr`. Only for oneself.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub available_languages: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "administrativePrivileges",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The administrative privileges. Only for oneself.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub administrative_privileges: ::std::vec::Vec<Privilege>,
        #[serde(
            rename = "appPrivileges",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The privileges inside the application. Only for oneself.
        ///
        /// Since 21.03.6.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub app_privileges: ::std::vec::Vec<Privilege>,
        #[serde(
            rename = "signatureModes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The ways the user may sign, as ids that `list_signature_modes` has, the weakest first.
        ///
        /// Since 21.03.6.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "x509Fingerprint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Fingerprint of the user's certificate; null where there is none. Seen with callers that are REST accounts.
        ///
        /// Since 21.03.6.
        #[serde(default, deserialize_with = "crate::wire::null_is_a_value")]
        pub x509_fingerprint: ::std::option::Option<crate::NullableText>,
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
    /// A group the user is in. Running servers do not send its id here.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserGroup {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Name of the group.
        pub label: ::std::option::Option<::std::string::String>,
    }
    impl UserHistory {
        /// A [`builder::UserHistory`], whose setters check what they are given.
        pub fn builder() -> builder::UserHistory {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserHistory {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// What happened to a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserHistory {
        /// The events.
        #[serde(deserialize_with = "crate::wire::list")]
        pub history: ::std::vec::Vec<HistoryEvent>,
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
    /// The users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserList {
        /// The users, ordered by last name and first name.
        #[serde(deserialize_with = "crate::wire::list")]
        pub users: ::std::vec::Vec<User>,
    }
    impl UserPicture {
        /// A [`builder::UserPicture`], whose setters check what they are given.
        pub fn builder() -> builder::UserPicture {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserPicture {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// An avatar.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserPicture {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// The avatar, usually as a data URI such as `data:image/png;base64,…`.
        pub picture: ::std::option::Option<::std::string::String>,
    }
    impl UserSuggestion {
        /// A [`builder::UserSuggestion`], whose setters check what they are given.
        pub fn builder() -> builder::UserSuggestion {
            ::std::default::Default::default()
        }
    }
    impl crate::request::Check for UserSuggestion {
        fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
            Ok(())
        }
    }
    /// A user that fits a text.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserSuggestion {
        /// Technical id of the user.
        pub id: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// E-mail address.
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        /// Whether the user has a substitute.
        pub substitute: ::std::option::Option<bool>,
        #[serde(
            rename = "signatureModes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The ways the user may sign.
        ///
        /// Since 21.03.6.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::request::Check for UserSuggestions {
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
        T: ::std::convert::TryInto<UserSuggestion>,
        T::Error: ::std::fmt::Display,
    {
        type Error = self::error::ConversionError;
        fn try_from(items: [T; N]) -> ::std::result::Result<Self, Self::Error> {
            Ok(Self(crate::Items::into_items(items)?))
        }
    }
    impl ::std::iter::IntoIterator for UserSuggestions {
        type Item = UserSuggestion;
        type IntoIter = ::std::vec::IntoIter<UserSuggestion>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.into_iter()
        }
    }
    impl<'l> ::std::iter::IntoIterator for &'l UserSuggestions {
        type Item = &'l UserSuggestion;
        type IntoIter = ::std::slice::Iter<'l, UserSuggestion>;
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
        fn deref(&self) -> &::std::vec::Vec<UserSuggestion> {
            &self.0
        }
    }
    impl ::std::convert::From<UserSuggestions> for ::std::vec::Vec<UserSuggestion> {
        fn from(value: UserSuggestions) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<UserSuggestion>> for UserSuggestions {
        fn from(value: ::std::vec::Vec<UserSuggestion>) -> Self {
            Self(value)
        }
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
    /// The new names and the new address of a user, and how the user may sign. On 21.03 what is left out is taken away;
    /// `UserDetails::to_update` begins with everything that is there.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserUpdate {
        /// First name, at most 128 characters.
        pub firstname: UserUpdateFirstname,
        /// Last name, at most 128 characters.
        pub lastname: UserUpdateLastname,
        /// E-mail address, at most 128 characters; the server checks its form, and allows it twice.
        pub email: UserUpdateEmail,
        #[serde(
            rename = "signatureModes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        /// The ways the user may sign, complete. **On 21.03 the user has none where it is left out.** 19.09 and 20.03
        /// ignore it.
        ///
        /// Since 21.03.6.
        #[serde(deserialize_with = "crate::wire::list_or_null")]
        pub signature_modes: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "x509Fingerprint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        /// Fingerprint of the user's certificate. **On 21.03 it is taken away where a REST account leaves it out**;
        /// other callers do not change it. 19.09 and 20.03 ignore it.
        ///
        /// Since 21.03.6.
        pub x509_fingerprint: ::std::option::Option<::std::string::String>,
    }
    /// E-mail address, at most 128 characters; the server checks its form, and allows it twice.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 128u64))
    )]
    pub struct UserUpdateEmail(::std::string::String);
    impl ::std::fmt::Display for UserUpdateEmail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(&self.0)
        }
    }
    impl ::std::convert::TryFrom<&::std::string::String> for UserUpdateEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &::std::string::String,
        ) -> ::std::result::Result<Self, Self::Error> {
            text.parse()
        }
    }
    impl ::std::ops::Deref for UserUpdateEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateEmail> for ::std::string::String {
        fn from(value: UserUpdateEmail) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateEmail {
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
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateEmail {
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
    /// First name, at most 128 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 128u64))
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
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
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
    /// Last name, at most 128 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("minLength" = 1u64, "maxLength" = 128u64))
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
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
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
    /// Fingerprint of a certificate. Null where there is none; a missing key is one that the server does not show.
    pub type Fingerprint = crate::NullableText;
    /// What the event is about, or an empty array (PHP for an empty object).
    pub type HistoryDataOrNothing = crate::PhpObject<
        crate::maarch_parapheur::types::HistoryData,
    >;
    /// A size, or false where it is not fixed.
    pub type NumberOrFalse = crate::NumberOrFalse;
    /// An id or code that is a number in some places and a text in others.
    pub type NumberOrText = crate::NumberOrText;
    /// Settings of the user: an object for oneself, JSON inside a text for anybody else.
    pub type PreferencesText = crate::JsonText<
        crate::maarch_parapheur::types::Preferences,
    >;
    /// Builders for the types of requests.
    pub mod builder {
        /// Builds a [`AuthenticationInformation`](super::AuthenticationInformation).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct AuthenticationInformation {
            connection: crate::request::Field<::std::string::String>,
            change_key: crate::request::Field<bool>,
            instance_id: crate::request::Field<::std::string::String>,
            core_url: crate::request::Field<::std::string::String>,
        }
        impl AuthenticationInformation {
            /// Method of the log-in, `default` for that of the product itself.
            pub fn connection<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.connection = crate::request::Field::from_value(value);
                self
            }
            /// Like [`connection`](Self::connection), for a value that may be absent.
            pub fn maybe_connection<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.connection = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the secret of the tokens is still the publicly known one.
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
            /// What tells this installation from others.
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
            /// Address of the user interface.
            ///
            /// Since 21.03.6.
            pub fn core_url<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.core_url = crate::request::Field::from_value(value);
                self
            }
            /// Like [`core_url`](Self::core_url), for a value that may be absent.
            pub fn maybe_core_url<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.core_url = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<AuthenticationInformation>
        for super::AuthenticationInformation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AuthenticationInformation,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    connection: value.connection.optional("connection")?,
                    change_key: value.change_key.optional("changeKey")?,
                    instance_id: value.instance_id.optional("instanceId")?,
                    core_url: value.core_url.optional("coreUrl")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::AuthenticationInformation>
        for AuthenticationInformation {
            fn from(value: super::AuthenticationInformation) -> Self {
                Self {
                    connection: value.connection.into(),
                    change_key: value.change_key.into(),
                    instance_id: value.instance_id.into(),
                    core_url: value.core_url.into(),
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
            /// What is wrong; only the first fault found.
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
            /// Key of the error, for instance `userLoginAlreadyExists`; only some errors carry it.
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
        /// Builds a [`CreatedGroup`](super::CreatedGroup).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct CreatedGroup {
            id: crate::request::Field<i32>,
        }
        impl CreatedGroup {
            /// Number of the group, which the other routes take.
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
        impl ::std::convert::TryFrom<CreatedGroup> for super::CreatedGroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreatedGroup,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::CreatedGroup> for CreatedGroup {
            fn from(value: super::CreatedGroup) -> Self {
                Self { id: Some(value.id).into() }
            }
        }
        /// Builds a [`CreatedSignature`](super::CreatedSignature).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct CreatedSignature {
            signature_id: crate::request::Field<i32>,
        }
        impl CreatedSignature {
            /// Number of the signature, which the other routes take.
            ///
            /// Required.
            pub fn signature_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.signature_id = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<CreatedSignature> for super::CreatedSignature {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreatedSignature,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    signature_id: value.signature_id.required("signatureId")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::CreatedSignature> for CreatedSignature {
            fn from(value: super::CreatedSignature) -> Self {
                Self {
                    signature_id: Some(value.signature_id).into(),
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
        /// Builds a [`ExternalSignature`](super::ExternalSignature).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ExternalSignature {
            format: crate::request::Field<super::ExternalSignatureFormat>,
            encoded_signature: crate::request::Field<
                super::ExternalSignatureEncodedSignature,
            >,
        }
        impl ExternalSignature {
            /// Format of the image, for instance `png`; used as the extension of the stored file.
            ///
            /// Required.
            pub fn format<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::ExternalSignatureFormat>,
                V::Error: ::std::fmt::Display,
            {
                self.format = crate::request::Field::from_value(value);
                self
            }
            /// The image in base64. The server does not check it.
            ///
            /// Required.
            pub fn encoded_signature<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::ExternalSignatureEncodedSignature>,
                V::Error: ::std::fmt::Display,
            {
                self.encoded_signature = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<ExternalSignature> for super::ExternalSignature {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExternalSignature,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    format: value.format.required("format")?,
                    encoded_signature: value
                        .encoded_signature
                        .required("encodedSignature")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ExternalSignature> for ExternalSignature {
            fn from(value: super::ExternalSignature) -> Self {
                Self {
                    format: Some(value.format).into(),
                    encoded_signature: Some(value.encoded_signature).into(),
                }
            }
        }
        /// Builds a [`ExternalSignatures`](super::ExternalSignatures).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct ExternalSignatures {
            external_application: crate::request::Field<
                super::ExternalSignaturesExternalApplication,
            >,
            signatures: crate::request::Field<::std::vec::Vec<super::ExternalSignature>>,
        }
        impl ExternalSignatures {
            /// Name of the application, compared exactly. The document writes `MaarchCourrier`, while the real Maarch
            /// Courrier sends `maarchCourrier`.
            ///
            /// Required.
            pub fn external_application<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::ExternalSignaturesExternalApplication>,
                V::Error: ::std::fmt::Display,
            {
                self.external_application = crate::request::Field::from_value(value);
                self
            }
            /// The signatures, at least one; they replace all from that application.
            ///
            /// Required.
            pub fn signatures(
                mut self,
                items: impl crate::Items<super::ExternalSignature>,
            ) -> Self {
                self.signatures = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<ExternalSignatures> for super::ExternalSignatures {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExternalSignatures,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    external_application: value
                        .external_application
                        .required("externalApplication")?,
                    signatures: value.signatures.required("signatures")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ExternalSignatures> for ExternalSignatures {
            fn from(value: super::ExternalSignatures) -> Self {
                Self {
                    external_application: Some(value.external_application).into(),
                    signatures: Some(value.signatures).into(),
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
            /// Why the caller may not do this.
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
            /// Key of the error; only some errors carry it.
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
        /// Builds a [`Group`](super::Group).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Group {
            id: crate::request::Field<i32>,
            label: crate::request::Field<::std::string::String>,
        }
        impl Group {
            /// Number of the group.
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
            /// Name of the group.
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
        }
        impl ::std::convert::TryFrom<Group> for super::Group {
            type Error = super::error::ConversionError;
            fn try_from(value: Group) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    label: value.label.optional("label")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Group> for Group {
            fn from(value: super::Group) -> Self {
                Self {
                    id: Some(value.id).into(),
                    label: value.label.into(),
                }
            }
        }
        /// Builds a [`GroupDetails`](super::GroupDetails).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct GroupDetails {
            id: crate::request::Field<i32>,
            label: crate::request::Field<::std::string::String>,
            users: crate::request::Field<::std::vec::Vec<super::GroupMember>>,
            privileges: crate::request::Field<::std::vec::Vec<super::GroupPrivilege>>,
        }
        impl GroupDetails {
            /// Number of the group.
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
            /// Name of the group.
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
            /// The members.
            pub fn users(
                mut self,
                items: impl crate::Items<super::GroupMember>,
            ) -> Self {
                self.users = crate::request::Field::from_items(items);
                self
            }
            /// All privileges, those the group has and those it has not.
            pub fn privileges(
                mut self,
                items: impl crate::Items<super::GroupPrivilege>,
            ) -> Self {
                self.privileges = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<GroupDetails> for super::GroupDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupDetails,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    label: value.label.optional("label")?,
                    users: value.users.optional("users")?.unwrap_or_default(),
                    privileges: value
                        .privileges
                        .optional("privileges")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::GroupDetails> for GroupDetails {
            fn from(value: super::GroupDetails) -> Self {
                Self {
                    id: Some(value.id).into(),
                    label: value.label.into(),
                    users: Some(value.users).into(),
                    privileges: Some(value.privileges).into(),
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
            /// The groups.
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
            id: crate::request::Field<i32>,
            firstname: crate::request::Field<::std::string::String>,
            lastname: crate::request::Field<::std::string::String>,
        }
        impl GroupMember {
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
                    id: value.id.optional("id")?,
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
                    id: value.id.into(),
                    firstname: value.firstname.into(),
                    lastname: value.lastname.into(),
                }
            }
        }
        /// Builds a [`GroupPrivilege`](super::GroupPrivilege).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct GroupPrivilege {
            id: crate::request::Field<crate::NumberOrText>,
            type_: crate::request::Field<::std::string::String>,
            icon: crate::request::Field<::std::string::String>,
            route: crate::request::Field<::std::string::String>,
            checked: crate::request::Field<bool>,
        }
        impl GroupPrivilege {
            /// Id of the privilege, such as `manage_users`.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`id`](Self::id), for a value that may be absent.
            pub fn maybe_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of privilege, `admin` or `simple`.
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
            /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
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
            /// Page of it in the user interface. Absent for a simple one.
            pub fn route<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.route = crate::request::Field::from_value(value);
                self
            }
            /// Like [`route`](Self::route), for a value that may be absent.
            pub fn maybe_route<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.route = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the group has the privilege.
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
        impl ::std::convert::TryFrom<GroupPrivilege> for super::GroupPrivilege {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupPrivilege,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    type_: value.type_.optional("type")?,
                    icon: value.icon.optional("icon")?,
                    route: value.route.optional("route")?,
                    checked: value.checked.optional("checked")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::GroupPrivilege> for GroupPrivilege {
            fn from(value: super::GroupPrivilege) -> Self {
                Self {
                    id: value.id.into(),
                    type_: value.type_.into(),
                    icon: value.icon.into(),
                    route: value.route.into(),
                    checked: value.checked.into(),
                }
            }
        }
        /// Builds a [`GroupUserToAdd`](super::GroupUserToAdd).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct GroupUserToAdd {
            user_id: crate::request::Field<i32>,
        }
        impl GroupUserToAdd {
            /// Technical id of the user.
            ///
            /// Required.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<GroupUserToAdd> for super::GroupUserToAdd {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupUserToAdd,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user_id: value.user_id.required("userId")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::GroupUserToAdd> for GroupUserToAdd {
            fn from(value: super::GroupUserToAdd) -> Self {
                Self {
                    user_id: Some(value.user_id).into(),
                }
            }
        }
        /// Builds a [`HistoryData`](super::HistoryData).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct HistoryData {
            user_id: crate::request::Field<crate::NumberOrText>,
            external_application: crate::request::Field<::std::string::String>,
            object_type: crate::request::Field<::std::string::String>,
            errors: crate::request::Field<::serde_json::Value>,
        }
        impl HistoryData {
            /// Technical id of a user; a text here, although it is a number everywhere else.
            pub fn user_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user_id`](Self::user_id), for a value that may be absent.
            pub fn maybe_user_id<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrText>,
                V::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Name of the application that gave a signature.
            pub fn external_application<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.external_application = crate::request::Field::from_value(value);
                self
            }
            /// Like [`external_application`](Self::external_application), for a value that may be absent.
            pub fn maybe_external_application<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.external_application = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What was looked at, such as `users`.
            pub fn object_type<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.object_type = crate::request::Field::from_value(value);
                self
            }
            /// Like [`object_type`](Self::object_type), for a value that may be absent.
            pub fn maybe_object_type<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.object_type = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What went wrong, kept as JSON.
            pub fn errors<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::serde_json::Value>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = crate::request::Field::from_value(value);
                self
            }
            /// Like [`errors`](Self::errors), for a value that may be absent.
            pub fn maybe_errors<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::serde_json::Value>,
                V::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<HistoryData> for super::HistoryData {
            type Error = super::error::ConversionError;
            fn try_from(value: HistoryData) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user_id: value.user_id.optional("userId")?,
                    external_application: value
                        .external_application
                        .optional("externalApplication")?,
                    object_type: value.object_type.optional("objectType")?,
                    errors: value.errors.optional("errors")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::HistoryData> for HistoryData {
            fn from(value: super::HistoryData) -> Self {
                Self {
                    user_id: value.user_id.into(),
                    external_application: value.external_application.into(),
                    object_type: value.object_type.into(),
                    errors: value.errors.into(),
                }
            }
        }
        /// Builds a [`HistoryEvent`](super::HistoryEvent).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct HistoryEvent {
            code: crate::request::Field<crate::NumberOrText>,
            type_: crate::request::Field<::std::string::String>,
            user: crate::request::Field<::std::string::String>,
            date: crate::request::Field<::std::string::String>,
            message: crate::request::Field<::std::string::String>,
            data: crate::request::Field<
                crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
            >,
        }
        impl HistoryEvent {
            /// Result of the event.
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
            /// Kind of event.
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
            /// Name of the one who did it.
            pub fn user<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user = crate::request::Field::from_value(value);
                self
            }
            /// Like [`user`](Self::user), for a value that may be absent.
            pub fn maybe_user<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.user = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// When it was, such as `22-11-2026 02:35`, in the time of the server.
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
            /// What it was, for people.
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
            /// What the event is about, or an empty array (PHP for an empty object).
            pub fn data<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.data = crate::request::Field::from_value(value);
                self
            }
            /// Like [`data`](Self::data), for a value that may be absent.
            pub fn maybe_data<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::PhpObject<crate::maarch_parapheur::types::HistoryData>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.data = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<HistoryEvent> for super::HistoryEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: HistoryEvent,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    code: value.code.optional("code")?,
                    type_: value.type_.optional("type")?,
                    user: value.user.optional("user")?,
                    date: value.date.optional("date")?,
                    message: value.message.optional("message")?,
                    data: value.data.optional("data")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::HistoryEvent> for HistoryEvent {
            fn from(value: super::HistoryEvent) -> Self {
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
        /// Builds a [`NewGroup`](super::NewGroup).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct NewGroup {
            label: crate::request::Field<super::NewGroupLabel>,
        }
        impl NewGroup {
            /// Name of the group, at most 128 characters.
            ///
            /// Required.
            pub fn label<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewGroupLabel>,
                V::Error: ::std::fmt::Display,
            {
                self.label = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<NewGroup> for super::NewGroup {
            type Error = super::error::ConversionError;
            fn try_from(value: NewGroup) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    label: value.label.required("label")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::NewGroup> for NewGroup {
            fn from(value: super::NewGroup) -> Self {
                Self {
                    label: Some(value.label).into(),
                }
            }
        }
        /// Builds a [`NewSignature`](super::NewSignature).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct NewSignature {
            encoded_signature: crate::request::Field<
                super::NewSignatureEncodedSignature,
            >,
            format: crate::request::Field<super::NewSignatureFormat>,
        }
        impl NewSignature {
            /// The image in base64, at most one megabyte.
            ///
            /// Required.
            pub fn encoded_signature<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewSignatureEncodedSignature>,
                V::Error: ::std::fmt::Display,
            {
                self.encoded_signature = crate::request::Field::from_value(value);
                self
            }
            /// Format of the image, for instance `png`.
            ///
            /// Required.
            pub fn format<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewSignatureFormat>,
                V::Error: ::std::fmt::Display,
            {
                self.format = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<NewSignature> for super::NewSignature {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewSignature,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    encoded_signature: value
                        .encoded_signature
                        .required("encodedSignature")?,
                    format: value.format.required("format")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::NewSignature> for NewSignature {
            fn from(value: super::NewSignature) -> Self {
                Self {
                    encoded_signature: Some(value.encoded_signature).into(),
                    format: Some(value.format).into(),
                }
            }
        }
        /// Builds a [`NewUser`](super::NewUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct NewUser {
            login: crate::request::Field<super::NewUserLogin>,
            email: crate::request::Field<super::NewUserEmail>,
            firstname: crate::request::Field<super::NewUserFirstname>,
            lastname: crate::request::Field<super::NewUserLastname>,
            picture: crate::request::Field<::std::string::String>,
            mode: crate::request::Field<super::Mode>,
            is_rest: crate::request::Field<bool>,
            signature_modes: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
            x509_fingerprint: crate::request::Field<::std::string::String>,
        }
        impl NewUser {
            /// Login: ASCII letters, digits, underscore, dot, at sign and hyphen, at most 128 characters. Stored in
            /// lower case.
            ///
            /// Required.
            pub fn login<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::NewUserLogin>,
                V::Error: ::std::fmt::Display,
            {
                self.login = crate::request::Field::from_value(value);
                self
            }
            /// E-mail address, at most 128 characters; the server checks its form, and allows it twice.
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
            /// First name, at most 128 characters.
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
            /// Last name, at most 128 characters.
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
            /// Avatar, documented as base64 and meant as a data URI such as `data:image/png;base64,…`. Stored as it
            /// is, image or not; without it the server stores one of its own.
            pub fn picture<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.picture = crate::request::Field::from_value(value);
                self
            }
            /// Like [`picture`](Self::picture), for a value that may be absent.
            pub fn maybe_picture<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.picture = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Kind of account, as documented. Running servers ignore it: a REST account is made with `isRest`.
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
            /// Whether to make a REST account, that is one for programs. Not in the source document, but what running
            /// servers use in place of `mode`.
            pub fn is_rest<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.is_rest = crate::request::Field::from_value(value);
                self
            }
            /// Like [`is_rest`](Self::is_rest), for a value that may be absent.
            pub fn maybe_is_rest<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.is_rest = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The ways the user may sign, as ids that `list_signature_modes` has; others are refused. Without them the
            /// user may only stamp. 19.09 and 20.03 ignore it.
            ///
            /// Since 21.03.6.
            pub fn signature_modes(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.signature_modes = crate::request::Field::from_items(items);
                self
            }
            /// Fingerprint of the user's certificate, taken from callers that are REST accounts. 19.09 and 20.03 ignore it.
            ///
            /// Since 21.03.6.
            pub fn x509_fingerprint<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = crate::request::Field::from_value(value);
                self
            }
            /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
            pub fn maybe_x509_fingerprint<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<NewUser> for super::NewUser {
            type Error = super::error::ConversionError;
            fn try_from(value: NewUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    login: value.login.required("login")?,
                    email: value.email.required("email")?,
                    firstname: value.firstname.required("firstname")?,
                    lastname: value.lastname.required("lastname")?,
                    picture: value.picture.optional("picture")?,
                    mode: value.mode.optional("mode")?,
                    is_rest: value.is_rest.optional("isRest")?,
                    signature_modes: value
                        .signature_modes
                        .optional("signatureModes")?
                        .unwrap_or_default(),
                    x509_fingerprint: value.x509_fingerprint.optional("x509Fingerprint")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::NewUser> for NewUser {
            fn from(value: super::NewUser) -> Self {
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
        /// Builds a [`NotFound`](super::NotFound).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct NotFound {
            message: crate::request::Field<::std::string::String>,
        }
        impl NotFound {
            /// What the framework says, for instance `Not found`.
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
        impl ::std::convert::TryFrom<NotFound> for super::NotFound {
            type Error = super::error::ConversionError;
            fn try_from(value: NotFound) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    message: value.message.optional("message")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::NotFound> for NotFound {
            fn from(value: super::NotFound) -> Self {
                Self {
                    message: value.message.into(),
                }
            }
        }
        /// Builds a [`OneGroup`](super::OneGroup).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct OneGroup {
            group: crate::request::Field<super::GroupDetails>,
        }
        impl OneGroup {
            /// A group with its members and privileges.
            ///
            /// Required.
            pub fn group<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::GroupDetails>,
                V::Error: ::std::fmt::Display,
            {
                self.group = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<OneGroup> for super::OneGroup {
            type Error = super::error::ConversionError;
            fn try_from(value: OneGroup) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    group: value.group.required("group")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::OneGroup> for OneGroup {
            fn from(value: super::OneGroup) -> Self {
                Self {
                    group: Some(value.group).into(),
                }
            }
        }
        /// Builds a [`OneUser`](super::OneUser).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct OneUser {
            user: crate::request::Field<super::UserDetails>,
        }
        impl OneUser {
            /// A user with everything the server tells.
            ///
            /// Required.
            pub fn user<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserDetails>,
                V::Error: ::std::fmt::Display,
            {
                self.user = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<OneUser> for super::OneUser {
            type Error = super::error::ConversionError;
            fn try_from(value: OneUser) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    user: value.user.required("user")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::OneUser> for OneUser {
            fn from(value: super::OneUser) -> Self {
                Self {
                    user: Some(value.user).into(),
                }
            }
        }
        /// Builds a [`PasswordChange`](super::PasswordChange).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PasswordChange {
            current_password: crate::request::Field<::std::string::String>,
            new_password: crate::request::Field<super::PasswordChangeNewPassword>,
            password_confirmation: crate::request::Field<
                super::PasswordChangePasswordConfirmation,
            >,
        }
        impl PasswordChange {
            /// The current password. Not needed for a REST account.
            pub fn current_password<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.current_password = crate::request::Field::from_value(value);
                self
            }
            /// Like [`current_password`](Self::current_password), for a value that may be absent.
            pub fn maybe_current_password<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.current_password = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
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
            pub fn password_confirmation<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PasswordChangePasswordConfirmation>,
                V::Error: ::std::fmt::Display,
            {
                self.password_confirmation = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::fmt::Debug for PasswordChange {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("PasswordChange")
                    .field("current_password", &::std::format_args!("hidden"))
                    .field("new_password", &::std::format_args!("hidden"))
                    .field("password_confirmation", &::std::format_args!("hidden"))
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
                        .optional("currentPassword")?,
                    new_password: value.new_password.required("newPassword")?,
                    password_confirmation: value
                        .password_confirmation
                        .required("passwordConfirmation")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PasswordChange> for PasswordChange {
            fn from(value: super::PasswordChange) -> Self {
                Self {
                    current_password: value.current_password.into(),
                    new_password: Some(value.new_password).into(),
                    password_confirmation: Some(value.password_confirmation).into(),
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
            /// The token from the link that was mailed.
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
            /// Name of the rule.
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
            /// What the rule demands, for instance a number of characters.
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
            /// Whether the rule is in force.
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
            /// The rules.
            ///
            /// Required.
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
                    rules: value.rules.required("rules")?,
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
        /// Builds a [`PictureUpdate`](super::PictureUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PictureUpdate {
            picture: crate::request::Field<super::PictureUpdatePicture>,
            picture_orientation: crate::request::Field<i64>,
        }
        impl PictureUpdate {
            /// The avatar in base64, with or without the beginning of a data URI, `data:image/png;base64,`.
            ///
            /// Required.
            pub fn picture<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PictureUpdatePicture>,
                V::Error: ::std::fmt::Display,
            {
                self.picture = crate::request::Field::from_value(value);
                self
            }
            /// By how many degrees the image is turned before it is stored.
            pub fn picture_orientation<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.picture_orientation = crate::request::Field::from_value(value);
                self
            }
            /// Like [`picture_orientation`](Self::picture_orientation), for a value that may be absent.
            pub fn maybe_picture_orientation<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.picture_orientation = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<PictureUpdate> for super::PictureUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PictureUpdate,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    picture: value.picture.required("picture")?,
                    picture_orientation: value
                        .picture_orientation
                        .optional("pictureOrientation")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PictureUpdate> for PictureUpdate {
            fn from(value: super::PictureUpdate) -> Self {
                Self {
                    picture: Some(value.picture).into(),
                    picture_orientation: value.picture_orientation.into(),
                }
            }
        }
        /// Builds a [`Preferences`](super::Preferences).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Preferences {
            lang: crate::request::Field<::std::string::String>,
            writing_mode: crate::request::Field<::std::string::String>,
            writing_size: crate::request::Field<i64>,
            writing_color: crate::request::Field<::std::string::String>,
            notifications: crate::request::Field<bool>,
            signature_scaling: crate::request::Field<crate::NumberOrFalse>,
        }
        impl Preferences {
            /// Language of the user interface, for instance `fr`.
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
            /// How signatures are drawn by hand.
            pub fn writing_mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_mode = crate::request::Field::from_value(value);
                self
            }
            /// Like [`writing_mode`](Self::writing_mode), for a value that may be absent.
            pub fn maybe_writing_mode<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_mode = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Width of the pen.
            pub fn writing_size<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_size = crate::request::Field::from_value(value);
                self
            }
            /// Like [`writing_size`](Self::writing_size), for a value that may be absent.
            pub fn maybe_writing_size<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_size = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Colour of the pen, for instance `#000000`.
            pub fn writing_color<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_color = crate::request::Field::from_value(value);
                self
            }
            /// Like [`writing_color`](Self::writing_color), for a value that may be absent.
            pub fn maybe_writing_color<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_color = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether the user gets messages.
            pub fn notifications<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.notifications = crate::request::Field::from_value(value);
                self
            }
            /// Like [`notifications`](Self::notifications), for a value that may be absent.
            pub fn maybe_notifications<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.notifications = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// A size, or false where it is not fixed.
            pub fn signature_scaling<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrFalse>,
                V::Error: ::std::fmt::Display,
            {
                self.signature_scaling = crate::request::Field::from_value(value);
                self
            }
            /// Like [`signature_scaling`](Self::signature_scaling), for a value that may be absent.
            pub fn maybe_signature_scaling<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrFalse>,
                V::Error: ::std::fmt::Display,
            {
                self.signature_scaling = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Preferences> for super::Preferences {
            type Error = super::error::ConversionError;
            fn try_from(value: Preferences) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    lang: value.lang.optional("lang")?,
                    writing_mode: value.writing_mode.optional("writingMode")?,
                    writing_size: value.writing_size.optional("writingSize")?,
                    writing_color: value.writing_color.optional("writingColor")?,
                    notifications: value.notifications.optional("notifications")?,
                    signature_scaling: value
                        .signature_scaling
                        .optional("signatureScaling")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Preferences> for Preferences {
            fn from(value: super::Preferences) -> Self {
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
        /// Builds a [`PreferencesUpdate`](super::PreferencesUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct PreferencesUpdate {
            lang: crate::request::Field<super::PreferencesUpdateLang>,
            writing_mode: crate::request::Field<super::PreferencesUpdateWritingMode>,
            writing_size: crate::request::Field<i64>,
            writing_color: crate::request::Field<super::PreferencesUpdateWritingColor>,
            notifications: crate::request::Field<bool>,
            signature_scaling: crate::request::Field<crate::NumberOrFalse>,
        }
        impl PreferencesUpdate {
            /// Language of the user interface, for instance `fr`.
            ///
            /// Required.
            pub fn lang<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PreferencesUpdateLang>,
                V::Error: ::std::fmt::Display,
            {
                self.lang = crate::request::Field::from_value(value);
                self
            }
            /// How signatures are drawn by hand.
            ///
            /// Required.
            pub fn writing_mode<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PreferencesUpdateWritingMode>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_mode = crate::request::Field::from_value(value);
                self
            }
            /// Width of the pen.
            ///
            /// Required.
            pub fn writing_size<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_size = crate::request::Field::from_value(value);
                self
            }
            /// Colour of the pen, for instance `#000000`.
            ///
            /// Required.
            pub fn writing_color<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::PreferencesUpdateWritingColor>,
                V::Error: ::std::fmt::Display,
            {
                self.writing_color = crate::request::Field::from_value(value);
                self
            }
            /// Whether the user gets messages.
            ///
            /// Required.
            pub fn notifications<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.notifications = crate::request::Field::from_value(value);
                self
            }
            /// The size of signatures, from 10 to 50, or false for that of the image. 21.03 requires it; 19.09 and 20.03
            /// ignore it.
            ///
            /// Since 21.03.6.
            ///
            /// Required.
            pub fn signature_scaling<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NumberOrFalse>,
                V::Error: ::std::fmt::Display,
            {
                self.signature_scaling = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<PreferencesUpdate> for super::PreferencesUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PreferencesUpdate,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    lang: value.lang.required("lang")?,
                    writing_mode: value.writing_mode.required("writingMode")?,
                    writing_size: value.writing_size.required("writingSize")?,
                    writing_color: value.writing_color.required("writingColor")?,
                    notifications: value.notifications.required("notifications")?,
                    signature_scaling: value
                        .signature_scaling
                        .required("signatureScaling")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::PreferencesUpdate> for PreferencesUpdate {
            fn from(value: super::PreferencesUpdate) -> Self {
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
        /// Builds a [`Privilege`](super::Privilege).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Privilege {
            id: crate::request::Field<::std::string::String>,
            type_: crate::request::Field<::std::string::String>,
            icon: crate::request::Field<::std::string::String>,
            route: crate::request::Field<::std::string::String>,
        }
        impl Privilege {
            /// Id of the privilege, such as `manage_users`.
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
            /// Kind of privilege, `admin` or `simple`.
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
            /// Symbol of it in the user interface; names differ between versions. Absent for a simple one.
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
            /// Page of it in the user interface. Absent for a simple one.
            pub fn route<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.route = crate::request::Field::from_value(value);
                self
            }
            /// Like [`route`](Self::route), for a value that may be absent.
            pub fn maybe_route<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.route = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Privilege> for super::Privilege {
            type Error = super::error::ConversionError;
            fn try_from(value: Privilege) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.optional("id")?,
                    type_: value.type_.optional("type")?,
                    icon: value.icon.optional("icon")?,
                    route: value.route.optional("route")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Privilege> for Privilege {
            fn from(value: super::Privilege) -> Self {
                Self {
                    id: value.id.into(),
                    type_: value.type_.into(),
                    icon: value.icon.into(),
                    route: value.route.into(),
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
            message: crate::request::Field<::std::string::String>,
            exception: crate::request::Field<::std::vec::Vec<super::ServerException>>,
            error: crate::request::Field<::std::vec::Vec<super::ServerException>>,
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
        }
        impl ::std::fmt::Debug for ServerError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("ServerError")
                    .field("errors", &::std::format_args!("hidden"))
                    .field("message", &::std::format_args!("hidden"))
                    .field("exception", &self.exception)
                    .field("error", &self.error)
                    .finish()
            }
        }
        impl ::std::convert::TryFrom<ServerError> for super::ServerError {
            type Error = super::error::ConversionError;
            fn try_from(value: ServerError) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    errors: value.errors.optional("errors")?,
                    message: value.message.optional("message")?,
                    exception: value
                        .exception
                        .optional("exception")?
                        .unwrap_or_default(),
                    error: value.error.optional("error")?.unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::ServerError> for ServerError {
            fn from(value: super::ServerError) -> Self {
                Self {
                    errors: value.errors.into(),
                    message: value.message.into(),
                    exception: Some(value.exception).into(),
                    error: Some(value.error).into(),
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
        /// Builds a [`Signature`](super::Signature).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Signature {
            id: crate::request::Field<i32>,
            encoded_signature: crate::request::Field<::std::string::String>,
            substituted: crate::request::Field<bool>,
        }
        impl Signature {
            /// Number of the signature.
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
            /// The image in base64, as the server encodes it.
            pub fn encoded_signature<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.encoded_signature = crate::request::Field::from_value(value);
                self
            }
            /// Like [`encoded_signature`](Self::encoded_signature), for a value that may be absent.
            pub fn maybe_encoded_signature<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.encoded_signature = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether substitutes may use it.
            ///
            /// Since 20.03.2.
            pub fn substituted<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.substituted = crate::request::Field::from_value(value);
                self
            }
            /// Like [`substituted`](Self::substituted), for a value that may be absent.
            pub fn maybe_substituted<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.substituted = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Signature> for super::Signature {
            type Error = super::error::ConversionError;
            fn try_from(value: Signature) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    encoded_signature: value
                        .encoded_signature
                        .optional("encodedSignature")?,
                    substituted: value.substituted.optional("substituted")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Signature> for Signature {
            fn from(value: super::Signature) -> Self {
                Self {
                    id: Some(value.id).into(),
                    encoded_signature: value.encoded_signature.into(),
                    substituted: value.substituted.into(),
                }
            }
        }
        /// Builds a [`SignatureList`](super::SignatureList).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct SignatureList {
            signatures: crate::request::Field<::std::vec::Vec<super::Signature>>,
        }
        impl SignatureList {
            /// The signatures, the newest first.
            ///
            /// Required.
            pub fn signatures(
                mut self,
                items: impl crate::Items<super::Signature>,
            ) -> Self {
                self.signatures = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<SignatureList> for super::SignatureList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SignatureList,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    signatures: value.signatures.required("signatures")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::SignatureList> for SignatureList {
            fn from(value: super::SignatureList) -> Self {
                Self {
                    signatures: Some(value.signatures).into(),
                }
            }
        }
        /// Builds a [`SignatureMode`](super::SignatureMode).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct SignatureMode {
            id: crate::request::Field<::std::string::String>,
            color: crate::request::Field<::std::string::String>,
            issuer: crate::request::Field<::std::string::String>,
            subject: crate::request::Field<::std::string::String>,
            key_usage: crate::request::Field<::std::string::String>,
        }
        impl SignatureMode {
            /// Id of the mode, such as `stamp`.
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = crate::request::Field::from_value(value);
                self
            }
            /// Colour of it in the user interface.
            pub fn color<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.color = crate::request::Field::from_value(value);
                self
            }
            /// Like [`color`](Self::color), for a value that may be absent.
            pub fn maybe_color<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.color = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Who must have issued the certificate; empty where it does not matter. Only for certificates.
            pub fn issuer<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.issuer = crate::request::Field::from_value(value);
                self
            }
            /// Like [`issuer`](Self::issuer), for a value that may be absent.
            pub fn maybe_issuer<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.issuer = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// For whom the certificate must be; empty where it does not matter. Only for certificates.
            pub fn subject<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.subject = crate::request::Field::from_value(value);
                self
            }
            /// Like [`subject`](Self::subject), for a value that may be absent.
            pub fn maybe_subject<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.subject = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// What the certificate must be for. Only for certificates.
            pub fn key_usage<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.key_usage = crate::request::Field::from_value(value);
                self
            }
            /// Like [`key_usage`](Self::key_usage), for a value that may be absent.
            pub fn maybe_key_usage<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.key_usage = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<SignatureMode> for super::SignatureMode {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SignatureMode,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    color: value.color.optional("color")?,
                    issuer: value.issuer.optional("issuer")?,
                    subject: value.subject.optional("subject")?,
                    key_usage: value.key_usage.optional("keyUsage")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::SignatureMode> for SignatureMode {
            fn from(value: super::SignatureMode) -> Self {
                Self {
                    id: Some(value.id).into(),
                    color: value.color.into(),
                    issuer: value.issuer.into(),
                    subject: value.subject.into(),
                    key_usage: value.key_usage.into(),
                }
            }
        }
        /// Builds a [`SignatureSubstitution`](super::SignatureSubstitution).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct SignatureSubstitution {
            substituted: crate::request::Field<bool>,
        }
        impl SignatureSubstitution {
            /// Whether they may.
            ///
            /// Required.
            pub fn substituted<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.substituted = crate::request::Field::from_value(value);
                self
            }
        }
        impl ::std::convert::TryFrom<SignatureSubstitution>
        for super::SignatureSubstitution {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SignatureSubstitution,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    substituted: value.substituted.required("substituted")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::SignatureSubstitution>
        for SignatureSubstitution {
            fn from(value: super::SignatureSubstitution) -> Self {
                Self {
                    substituted: Some(value.substituted).into(),
                }
            }
        }
        /// Builds a [`Substitute`](super::Substitute).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct Substitute {
            substitute: crate::request::Field<i32>,
        }
        impl Substitute {
            /// Technical id of the user who stands in; null when nobody does.
            pub fn substitute<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = crate::request::Field::from_value(value);
                self
            }
            /// Like [`substitute`](Self::substitute), for a value that may be absent.
            pub fn maybe_substitute<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<Substitute> for super::Substitute {
            type Error = super::error::ConversionError;
            fn try_from(value: Substitute) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    substitute: value.substitute.optional("substitute")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::Substitute> for Substitute {
            fn from(value: super::Substitute) -> Self {
                Self {
                    substitute: value.substitute.into(),
                }
            }
        }
        /// Builds a [`SubstituteUpdate`](super::SubstituteUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct SubstituteUpdate {
            substitute: crate::request::Field<i32>,
        }
        impl SubstituteUpdate {
            /// Technical id of the user who is to stand in; null for nobody.
            pub fn substitute<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = crate::request::Field::from_value(value);
                self
            }
            /// Like [`substitute`](Self::substitute), for a value that may be absent.
            pub fn maybe_substitute<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<SubstituteUpdate> for super::SubstituteUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubstituteUpdate,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    substitute: value.substitute.optional("substitute")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::SubstituteUpdate> for SubstituteUpdate {
            fn from(value: super::SubstituteUpdate) -> Self {
                Self {
                    substitute: value.substitute.into(),
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
            /// Key of the error, for instance `wrongCurrentPassword`; only some errors of 21.03 carry it.
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
            login: crate::request::Field<::std::string::String>,
            firstname: crate::request::Field<::std::string::String>,
            lastname: crate::request::Field<::std::string::String>,
            email: crate::request::Field<::std::string::String>,
            substitute: crate::request::Field<bool>,
            x509_fingerprint: crate::request::Field<crate::NullableText>,
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
            /// Login. Missing when the caller lacks the privilege `manage_users`.
            pub fn login<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.login = crate::request::Field::from_value(value);
                self
            }
            /// Like [`login`](Self::login), for a value that may be absent.
            pub fn maybe_login<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.login = value
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
            /// E-mail address. Missing when the caller lacks the privilege `manage_users`.
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
            /// Whether the user has a substitute.
            pub fn substitute<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = crate::request::Field::from_value(value);
                self
            }
            /// Like [`substitute`](Self::substitute), for a value that may be absent.
            pub fn maybe_substitute<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Fingerprint of the user's certificate. Only when the caller is a REST account.
            ///
            /// Since 21.03.6.
            pub fn x509_fingerprint<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = crate::request::Field::from_value(value);
                self
            }
            /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
            pub fn maybe_x509_fingerprint<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = value
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
                    login: value.login.optional("login")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    email: value.email.optional("email")?,
                    substitute: value.substitute.optional("substitute")?,
                    x509_fingerprint: value.x509_fingerprint.optional("x509Fingerprint")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
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
        /// Builds a [`UserDetails`](super::UserDetails).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserDetails {
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
            groups: crate::request::Field<::std::vec::Vec<super::UserGroup>>,
            substitute_user: crate::request::Field<::std::string::String>,
            available_languages: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
            administrative_privileges: crate::request::Field<
                ::std::vec::Vec<super::Privilege>,
            >,
            app_privileges: crate::request::Field<::std::vec::Vec<super::Privilege>>,
            signature_modes: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
            x509_fingerprint: crate::request::Field<crate::NullableText>,
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
            /// Login, in lower case.
            pub fn login<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.login = crate::request::Field::from_value(value);
                self
            }
            /// Like [`login`](Self::login), for a value that may be absent.
            pub fn maybe_login<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.login = value
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
            /// Avatar, usually as a data URI such as `data:image/png;base64,…`; tens of kilobytes.
            pub fn picture<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.picture = crate::request::Field::from_value(value);
                self
            }
            /// Like [`picture`](Self::picture), for a value that may be absent.
            pub fn maybe_picture<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.picture = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Technical id of the substitute; null if there is none. In the list it is true or false.
            pub fn substitute<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = crate::request::Field::from_value(value);
                self
            }
            /// Like [`substitute`](Self::substitute), for a value that may be absent.
            pub fn maybe_substitute<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<i32>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Settings of the user: an object for oneself, JSON inside a text for anybody else.
            pub fn preferences<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_parapheur::types::Preferences>,
                >,
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
                V: ::std::convert::TryInto<
                    crate::JsonText<crate::maarch_parapheur::types::Preferences>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.preferences = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// Whether it is a REST account, that is one for programs.
            pub fn is_rest<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.is_rest = crate::request::Field::from_value(value);
                self
            }
            /// Like [`is_rest`](Self::is_rest), for a value that may be absent.
            pub fn maybe_is_rest<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.is_rest = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The groups of the user. Missing in the answer to a change.
            pub fn groups(mut self, items: impl crate::Items<super::UserGroup>) -> Self {
                self.groups = crate::request::Field::from_items(items);
                self
            }
            /// First and last name of the user who stands in. Only for oneself, and only while there is one.
            pub fn substitute_user<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute_user = crate::request::Field::from_value(value);
                self
            }
            /// Like [`substitute_user`](Self::substitute_user), for a value that may be absent.
            pub fn maybe_substitute_user<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute_user = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The languages to choose from, such as `fr`. Only for oneself.
            pub fn available_languages(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.available_languages = crate::request::Field::from_items(items);
                self
            }
            /// The administrative privileges. Only for oneself.
            pub fn administrative_privileges(
                mut self,
                items: impl crate::Items<super::Privilege>,
            ) -> Self {
                self.administrative_privileges = crate::request::Field::from_items(
                    items,
                );
                self
            }
            /// The privileges inside the application. Only for oneself.
            ///
            /// Since 21.03.6.
            pub fn app_privileges(
                mut self,
                items: impl crate::Items<super::Privilege>,
            ) -> Self {
                self.app_privileges = crate::request::Field::from_items(items);
                self
            }
            /// The ways the user may sign, as ids that `list_signature_modes` has, the weakest first.
            ///
            /// Since 21.03.6.
            pub fn signature_modes(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.signature_modes = crate::request::Field::from_items(items);
                self
            }
            /// Fingerprint of the user's certificate; null where there is none. Seen with callers that are REST accounts.
            ///
            /// Since 21.03.6.
            pub fn x509_fingerprint<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = crate::request::Field::from_value(value);
                self
            }
            /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
            pub fn maybe_x509_fingerprint<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<crate::NullableText>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = value
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
                    login: value.login.optional("login")?,
                    email: value.email.optional("email")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    picture: value.picture.optional("picture")?,
                    substitute: value.substitute.optional("substitute")?,
                    preferences: value.preferences.optional("preferences")?,
                    is_rest: value.is_rest.optional("isRest")?,
                    groups: value.groups.optional("groups")?.unwrap_or_default(),
                    substitute_user: value.substitute_user.optional("substituteUser")?,
                    available_languages: value
                        .available_languages
                        .optional("availableLanguages")?
                        .unwrap_or_default(),
                    administrative_privileges: value
                        .administrative_privileges
                        .optional("administrativePrivileges")?
                        .unwrap_or_default(),
                    app_privileges: value
                        .app_privileges
                        .optional("appPrivileges")?
                        .unwrap_or_default(),
                    signature_modes: value
                        .signature_modes
                        .optional("signatureModes")?
                        .unwrap_or_default(),
                    x509_fingerprint: value.x509_fingerprint.optional("x509Fingerprint")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserDetails> for UserDetails {
            fn from(value: super::UserDetails) -> Self {
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
                    administrative_privileges: Some(value.administrative_privileges)
                        .into(),
                    app_privileges: Some(value.app_privileges).into(),
                    signature_modes: Some(value.signature_modes).into(),
                    x509_fingerprint: value.x509_fingerprint.into(),
                }
            }
        }
        /// Builds a [`UserGroup`](super::UserGroup).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserGroup {
            label: crate::request::Field<::std::string::String>,
        }
        impl UserGroup {
            /// Name of the group.
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
        }
        impl ::std::convert::TryFrom<UserGroup> for super::UserGroup {
            type Error = super::error::ConversionError;
            fn try_from(value: UserGroup) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    label: value.label.optional("label")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserGroup> for UserGroup {
            fn from(value: super::UserGroup) -> Self {
                Self { label: value.label.into() }
            }
        }
        /// Builds a [`UserHistory`](super::UserHistory).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserHistory {
            history: crate::request::Field<::std::vec::Vec<super::HistoryEvent>>,
        }
        impl UserHistory {
            /// The events.
            ///
            /// Required.
            pub fn history(
                mut self,
                items: impl crate::Items<super::HistoryEvent>,
            ) -> Self {
                self.history = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<UserHistory> for super::UserHistory {
            type Error = super::error::ConversionError;
            fn try_from(value: UserHistory) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    history: value.history.required("history")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserHistory> for UserHistory {
            fn from(value: super::UserHistory) -> Self {
                Self {
                    history: Some(value.history).into(),
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
        }
        impl UserList {
            /// The users, ordered by last name and first name.
            ///
            /// Required.
            pub fn users(mut self, items: impl crate::Items<super::User>) -> Self {
                self.users = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<UserList> for super::UserList {
            type Error = super::error::ConversionError;
            fn try_from(value: UserList) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    users: value.users.required("users")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserList> for UserList {
            fn from(value: super::UserList) -> Self {
                Self {
                    users: Some(value.users).into(),
                }
            }
        }
        /// Builds a [`UserPicture`](super::UserPicture).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserPicture {
            picture: crate::request::Field<::std::string::String>,
        }
        impl UserPicture {
            /// The avatar, usually as a data URI such as `data:image/png;base64,…`.
            pub fn picture<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.picture = crate::request::Field::from_value(value);
                self
            }
            /// Like [`picture`](Self::picture), for a value that may be absent.
            pub fn maybe_picture<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.picture = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
        }
        impl ::std::convert::TryFrom<UserPicture> for super::UserPicture {
            type Error = super::error::ConversionError;
            fn try_from(value: UserPicture) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    picture: value.picture.optional("picture")?,
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserPicture> for UserPicture {
            fn from(value: super::UserPicture) -> Self {
                Self {
                    picture: value.picture.into(),
                }
            }
        }
        /// Builds a [`UserSuggestion`](super::UserSuggestion).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserSuggestion {
            id: crate::request::Field<i32>,
            firstname: crate::request::Field<::std::string::String>,
            lastname: crate::request::Field<::std::string::String>,
            email: crate::request::Field<::std::string::String>,
            substitute: crate::request::Field<bool>,
            signature_modes: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
        }
        impl UserSuggestion {
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
            /// Whether the user has a substitute.
            pub fn substitute<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = crate::request::Field::from_value(value);
                self
            }
            /// Like [`substitute`](Self::substitute), for a value that may be absent.
            pub fn maybe_substitute<V>(mut self, value: ::std::option::Option<V>) -> Self
            where
                V: ::std::convert::TryInto<bool>,
                V::Error: ::std::fmt::Display,
            {
                self.substitute = value
                    .map(crate::request::Field::from_value)
                    .unwrap_or_default();
                self
            }
            /// The ways the user may sign.
            ///
            /// Since 21.03.6.
            pub fn signature_modes(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.signature_modes = crate::request::Field::from_items(items);
                self
            }
        }
        impl ::std::convert::TryFrom<UserSuggestion> for super::UserSuggestion {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserSuggestion,
            ) -> ::std::result::Result<Self, Self::Error> {
                let built = Self {
                    id: value.id.required("id")?,
                    firstname: value.firstname.optional("firstname")?,
                    lastname: value.lastname.optional("lastname")?,
                    email: value.email.optional("email")?,
                    substitute: value.substitute.optional("substitute")?,
                    signature_modes: value
                        .signature_modes
                        .optional("signatureModes")?
                        .unwrap_or_default(),
                };
                crate::request::Check::check(&built)?;
                Ok(built)
            }
        }
        impl ::std::convert::From<super::UserSuggestion> for UserSuggestion {
            fn from(value: super::UserSuggestion) -> Self {
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
        /// Builds a [`UserUpdate`](super::UserUpdate).
        /// An invalid value is kept as an error, which is reported with the field's name when the value is
        /// built or sent.
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until it is given to a call or converted"]
        pub struct UserUpdate {
            firstname: crate::request::Field<super::UserUpdateFirstname>,
            lastname: crate::request::Field<super::UserUpdateLastname>,
            email: crate::request::Field<super::UserUpdateEmail>,
            signature_modes: crate::request::Field<
                ::std::vec::Vec<::std::string::String>,
            >,
            x509_fingerprint: crate::request::Field<::std::string::String>,
        }
        impl UserUpdate {
            /// First name, at most 128 characters.
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
            /// Last name, at most 128 characters.
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
            /// E-mail address, at most 128 characters; the server checks its form, and allows it twice.
            ///
            /// Required.
            pub fn email<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<super::UserUpdateEmail>,
                V::Error: ::std::fmt::Display,
            {
                self.email = crate::request::Field::from_value(value);
                self
            }
            /// The ways the user may sign, complete. **On 21.03 the user has none where it is left out.** 19.09 and 20.03
            /// ignore it.
            ///
            /// Since 21.03.6.
            pub fn signature_modes(
                mut self,
                items: impl crate::Items<::std::string::String>,
            ) -> Self {
                self.signature_modes = crate::request::Field::from_items(items);
                self
            }
            /// Fingerprint of the user's certificate. **On 21.03 it is taken away where a REST account leaves it out**;
            /// other callers do not change it. 19.09 and 20.03 ignore it.
            ///
            /// Since 21.03.6.
            pub fn x509_fingerprint<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = crate::request::Field::from_value(value);
                self
            }
            /// Like [`x509_fingerprint`](Self::x509_fingerprint), for a value that may be absent.
            pub fn maybe_x509_fingerprint<V>(
                mut self,
                value: ::std::option::Option<V>,
            ) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.x509_fingerprint = value
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
                    email: value.email.required("email")?,
                    signature_modes: value
                        .signature_modes
                        .optional("signatureModes")?
                        .unwrap_or_default(),
                    x509_fingerprint: value.x509_fingerprint.optional("x509Fingerprint")?,
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
                    email: Some(value.email).into(),
                    signature_modes: Some(value.signature_modes).into(),
                    x509_fingerprint: value.x509_fingerprint.into(),
                }
            }
        }
    }
}
/// One builder per operation: set its parameters, then `send` it.
#[allow(unused_imports, unused_qualifications)]
pub mod builder {
    use super::types;
    /// A call of `maarch_parapheur.list_users`, made by [`Client::list_users`](super::Client::list_users).
    ///
    /// List the users.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListUsers {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        mode: crate::request::Field<::std::string::String>,
    }
    impl ListUsers {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                mode: crate::request::Field::default(),
            }
        }
        /// Any text but the empty one and `0` adds the REST accounts to the list. Not in the source document, but running
        /// servers of all versions look at it.
        pub fn mode<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mode = crate::request::Field::from_value(value);
            self
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
            request.query("mode", self.mode, false)?;
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
            "maarch_parapheur",
            "maarch_parapheur.list_users",
            "GET",
            "/rest/users",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
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
    /// A call of `maarch_parapheur.create_user`, made by [`Client::create_user`](super::Client::create_user).
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
                        "email",
                        "firstname",
                        "isRest",
                        "lastname",
                        "login",
                        "mode",
                        "picture",
                        "signatureModes",
                        "x509Fingerprint",
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
                "maarch_parapheur",
                "maarch_parapheur.create_user",
                "POST",
                "/rest/users",
                &[200u16, 400u16, 401u16, 403u16, 500u16],
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
        /// Technical id of the user, not the login.
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
        ) -> ::std::result::Result<crate::Response<types::OneUser>, crate::Error> {
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
            "maarch_parapheur",
            "maarch_parapheur.get_user",
            "GET",
            "/rest/users/{id}",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::OneUser;
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
        /// Technical id of the user, not the login.
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
        ) -> ::std::result::Result<crate::Response<types::OneUser>, crate::Error> {
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
                        "email",
                        "firstname",
                        "lastname",
                        "signatureModes",
                        "x509Fingerprint",
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
            "maarch_parapheur",
            "maarch_parapheur.update_user",
            "PUT",
            "/rest/users/{id}",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::OneUser;
        type Failure = super::failure::UpdateUser;
        type Body = types::UserUpdate;
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
        /// Technical id of the user, not the login.
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
            "maarch_parapheur",
            "maarch_parapheur.delete_user",
            "DELETE",
            "/rest/users/{id}",
            &[204u16, 400u16, 401u16, 403u16, 500u16],
        );
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::ExternalSignatures>,
    }
    impl UpdateExternalSignatures {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
            V: ::std::convert::TryInto<types::ExternalSignatures>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
            request.extend_body(&["externalApplication", "signatures"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateExternalSignatures {}
    impl crate::Operation for UpdateExternalSignatures {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.update_external_signatures",
            "PUT",
            "/rest/users/{id}/externalSignatures",
            &[204u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = ();
        type Failure = super::failure::UpdateExternalSignatures;
        type Body = types::ExternalSignatures;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl GetUserPicture {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
        /// Sends the call: `GET /rest/users/{id}/picture`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_picture`](super::Client::get_user_picture).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserPicture>, crate::Error> {
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
    impl crate::operation::sealed::Sealed for GetUserPicture {}
    impl crate::Operation for GetUserPicture {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.get_user_picture",
            "GET",
            "/rest/users/{id}/picture",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::UserPicture;
        type Failure = super::failure::GetUserPicture;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::PictureUpdate>,
    }
    impl UpdateUserPicture {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the caller.
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
            V: ::std::convert::TryInto<types::PictureUpdate>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
            request.extend_body(&["picture", "pictureOrientation"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUserPicture {}
    impl crate::Operation for UpdateUserPicture {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.update_user_picture",
            "PUT",
            "/rest/users/{id}/picture",
            &[204u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = ();
        type Failure = super::failure::UpdateUserPicture;
        type Body = types::PictureUpdate;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl GetUserSubstitute {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
        /// Sends the call: `GET /rest/users/{id}/substitute`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_substitute`](super::Client::get_user_substitute).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::Substitute>, crate::Error> {
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
    impl crate::operation::sealed::Sealed for GetUserSubstitute {}
    impl crate::Operation for GetUserSubstitute {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.get_user_substitute",
            "GET",
            "/rest/users/{id}/substitute",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::Substitute;
        type Failure = super::failure::GetUserSubstitute;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::SubstituteUpdate>,
    }
    impl UpdateUserSubstitute {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the caller.
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
            V: ::std::convert::TryInto<types::SubstituteUpdate>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
            request.extend_body(&["substitute"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUserSubstitute {}
    impl crate::Operation for UpdateUserSubstitute {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.update_user_substitute",
            "PUT",
            "/rest/users/{id}/substitute",
            &[204u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = ();
        type Failure = super::failure::UpdateUserSubstitute;
        type Body = types::SubstituteUpdate;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::PreferencesUpdate>,
    }
    impl UpdateUserPreferences {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the caller.
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
            V: ::std::convert::TryInto<types::PreferencesUpdate>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
                        "lang",
                        "notifications",
                        "signatureScaling",
                        "writingColor",
                        "writingMode",
                        "writingSize",
                    ],
                )?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUserPreferences {}
    impl crate::Operation for UpdateUserPreferences {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.update_user_preferences",
            "PUT",
            "/rest/users/{id}/preferences",
            &[204u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = ();
        type Failure = super::failure::UpdateUserPreferences;
        type Body = types::PreferencesUpdate;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::PasswordChange>,
    }
    impl UpdateUserPassword {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
        /// See [`Client::update_user_password`](super::Client::update_user_password).
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
                    &["currentPassword", "newPassword", "passwordConfirmation"],
                )?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUserPassword {}
    impl crate::Operation for UpdateUserPassword {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user_password",
                "PUT",
                "/rest/users/{id}/password",
                &[204u16, 400u16, 401u16, 403u16, 500u16],
            )
            .with_authentication_message("Authentication Failed")
            .sending_secrets(
                &["currentPassword", "newPassword", "passwordConfirmation"],
            );
        type Answer = ();
        type Failure = super::failure::UpdateUserPassword;
        type Body = types::PasswordChange;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl ListUserSignatures {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the caller.
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
        /// Sends the call: `GET /rest/users/{id}/signatures`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_user_signatures`](super::Client::list_user_signatures).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::SignatureList>, crate::Error> {
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
    impl crate::operation::sealed::Sealed for ListUserSignatures {}
    impl crate::Operation for ListUserSignatures {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.list_user_signatures",
            "GET",
            "/rest/users/{id}/signatures",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::SignatureList;
        type Failure = super::failure::ListUserSignatures;
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
    /// A call of `maarch_parapheur.create_user_signature`, made by [`Client::create_user_signature`](super::Client::create_user_signature).
    ///
    /// Add a signature to a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateUserSignature {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::NewSignature>,
    }
    impl CreateUserSignature {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
            V: ::std::convert::TryInto<types::NewSignature>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::CreatedSignature>,
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
            request.extend_body(&["encodedSignature", "format"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for CreateUserSignature {}
    impl crate::Operation for CreateUserSignature {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.create_user_signature",
            "POST",
            "/rest/users/{id}/signatures",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::CreatedSignature;
        type Failure = super::failure::CreateUserSignature;
        type Body = types::NewSignature;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        signature_id: crate::request::Field<i32>,
    }
    impl DeleteUserSignature {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                signature_id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
        /// Number of the signature.
        ///
        /// Required.
        pub fn signature_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.signature_id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `DELETE /rest/users/{id}/signatures/{signatureId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::delete_user_signature`](super::Client::delete_user_signature).
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
            request.path_number("signatureId", self.signature_id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for DeleteUserSignature {}
    impl crate::Operation for DeleteUserSignature {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.delete_user_signature",
            "DELETE",
            "/rest/users/{id}/signatures/{signatureId}",
            &[200u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::Success;
        type Failure = super::failure::DeleteUserSignature;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        signature_id: crate::request::Field<i32>,
        body: crate::request::Field<types::SignatureSubstitution>,
    }
    impl UpdateUserSignatureSubstituted {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                signature_id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
        /// Number of the signature.
        ///
        /// Required.
        pub fn signature_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.signature_id = crate::request::Field::from_value(value);
            self
        }
        /// The body of the request, or a builder of it.
        ///
        /// Required.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SignatureSubstitution>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
            request.path_number("signatureId", self.signature_id, 1i64)?;
            request.body(self.body)?;
            request.options(self.options)?;
            request.extend_body(&["substituted"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for UpdateUserSignatureSubstituted {}
    impl crate::Operation for UpdateUserSignatureSubstituted {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.update_user_signature_substituted",
                "PATCH",
                "/rest/users/{id}/signatures/{signatureId}/substituted",
                &[204u16, 400u16, 401u16, 403u16, 404u16, 500u16],
            )
            .existing_since("20.03.2");
        type Answer = ();
        type Failure = super::failure::UpdateUserSignatureSubstituted;
        type Body = types::SignatureSubstitution;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl GetUserHistory {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Technical id of the user, not the login.
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
        /// Sends the call: `GET /rest/users/{id}/history`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_user_history`](super::Client::get_user_history).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::UserHistory>, crate::Error> {
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
    impl crate::operation::sealed::Sealed for GetUserHistory {}
    impl crate::Operation for GetUserHistory {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.get_user_history",
            "GET",
            "/rest/users/{id}/history",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::UserHistory;
        type Failure = super::failure::GetUserHistory;
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
    /// A call of `maarch_parapheur.autocomplete_users`, made by [`Client::autocomplete_users`](super::Client::autocomplete_users).
    ///
    /// Find users that fit a text.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct AutocompleteUsers {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        search: crate::request::Field<::std::string::String>,
    }
    impl AutocompleteUsers {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                search: crate::request::Field::default(),
            }
        }
        /// The text to look for. An empty one is refused.
        ///
        /// Required.
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
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
        /// See [`Client::autocomplete_users`](super::Client::autocomplete_users).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::UserSuggestions>,
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
            request.query("search", self.search, true)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for AutocompleteUsers {}
    impl crate::Operation for AutocompleteUsers {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.autocomplete_users",
            "GET",
            "/rest/autocomplete/users",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::UserSuggestions;
        type Failure = super::failure::AutocompleteUsers;
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
    /// A call of `maarch_parapheur.list_groups`, made by [`Client::list_groups`](super::Client::list_groups).
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
            "maarch_parapheur",
            "maarch_parapheur.list_groups",
            "GET",
            "/rest/groups",
            &[200u16, 401u16, 403u16, 500u16],
        );
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
    /// A call of `maarch_parapheur.create_group`, made by [`Client::create_group`](super::Client::create_group).
    ///
    /// Create a group.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateGroup {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        body: crate::request::Field<types::NewGroup>,
    }
    impl CreateGroup {
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
            V: ::std::convert::TryInto<types::NewGroup>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::CreatedGroup>, crate::Error> {
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
            request.extend_body(&["label"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for CreateGroup {}
    impl crate::Operation for CreateGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.create_group",
            "POST",
            "/rest/groups",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::CreatedGroup;
        type Failure = super::failure::CreateGroup;
        type Body = types::NewGroup;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
    }
    impl GetGroup {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
            }
        }
        /// Number of the group.
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
        /// Sends the call: `GET /rest/groups/{id}`.
        ///
        /// # Errors
        ///
        /// See [`Client::get_group`](super::Client::get_group).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<crate::Response<types::OneGroup>, crate::Error> {
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
    impl crate::operation::sealed::Sealed for GetGroup {}
    impl crate::Operation for GetGroup {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.get_group",
            "GET",
            "/rest/groups/{id}",
            &[200u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = types::OneGroup;
        type Failure = super::failure::GetGroup;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        body: crate::request::Field<types::GroupUserToAdd>,
    }
    impl AddGroupUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                body: crate::request::Field::default(),
            }
        }
        /// Number of the group.
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
            V: ::std::convert::TryInto<types::GroupUserToAdd>,
            V::Error: ::std::fmt::Display,
        {
            self.body = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
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
            request.extend_body(&["userId"])?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for AddGroupUser {}
    impl crate::Operation for AddGroupUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.add_group_user",
            "PUT",
            "/rest/groups/{id}/users",
            &[204u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = ();
        type Failure = super::failure::AddGroupUser;
        type Body = types::GroupUserToAdd;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
        id: crate::request::Field<i32>,
        user_id: crate::request::Field<i32>,
    }
    impl RemoveGroupUser {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
                id: crate::request::Field::default(),
                user_id: crate::request::Field::default(),
            }
        }
        /// Number of the group.
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
        /// Technical id of the member.
        ///
        /// Required.
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.user_id = crate::request::Field::from_value(value);
            self
        }
        crate::request::call_options!();
        /// Sends the call: `DELETE /rest/groups/{id}/users/{userId}`.
        ///
        /// # Errors
        ///
        /// See [`Client::remove_group_user`](super::Client::remove_group_user).
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
            request.path_number("userId", self.user_id, 1i64)?;
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for RemoveGroupUser {}
    impl crate::Operation for RemoveGroupUser {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
            "maarch_parapheur",
            "maarch_parapheur.remove_group_user",
            "DELETE",
            "/rest/groups/{id}/users/{userId}",
            &[204u16, 400u16, 401u16, 403u16, 500u16],
        );
        type Answer = ();
        type Failure = super::failure::RemoveGroupUser;
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl GetPasswordRules {
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
        /// See [`Client::get_password_rules`](super::Client::get_password_rules).
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
        type Answer = types::PasswordRuleList;
        type Failure = super::failure::GetPasswordRules;
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
    /// A call of `maarch_parapheur.request_password_reset`, made by [`Client::request_password_reset`](super::Client::request_password_reset).
    ///
    /// Have a link for choosing a new password mailed.
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
                "maarch_parapheur",
                "maarch_parapheur.request_password_reset",
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
    /// A call of `maarch_parapheur.reset_password`, made by [`Client::reset_password`](super::Client::reset_password).
    ///
    /// Choose a new password with what was mailed.
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
                "maarch_parapheur",
                "maarch_parapheur.reset_password",
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
    /// A call of `maarch_parapheur.get_authentication_information`, made by [`Client::get_authentication_information`](super::Client::get_authentication_information).
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
                "maarch_parapheur",
                "maarch_parapheur.get_authentication_information",
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
    /// A call of `maarch_parapheur.log_out`, made by [`Client::log_out`](super::Client::log_out).
    ///
    /// Log out where the log-in was another server's.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct LogOut {
        client: super::Client,
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl LogOut {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/authenticate/logout`.
        ///
        /// # Errors
        ///
        /// See [`Client::log_out`](super::Client::log_out).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
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
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for LogOut {}
    impl crate::Operation for LogOut {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.log_out",
                "GET",
                "/rest/authenticate/logout",
                &[200u16, 401u16, 404u16, 500u16],
            )
            .existing_since("21.03.6");
        type Answer = ();
        type Failure = super::failure::LogOut;
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
                401u16 => {
                    crate::wire::from_body(body)
                        .map(super::failure::LogOut::Unauthorized)
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
        options: crate::request::RequestOptions,
        charges_accepted: bool,
    }
    impl ListSignatureModes {
        pub(super) fn new(client: &super::Client) -> Self {
            Self {
                client: client.clone(),
                options: client.call_options(),
                charges_accepted: false,
            }
        }
        crate::request::call_options!();
        /// Sends the call: `GET /rest/signatureModes`.
        ///
        /// # Errors
        ///
        /// See [`Client::list_signature_modes`](super::Client::list_signature_modes).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. It only reads, so it has no effect on the server. The next call takes over a pending access token fetch.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::Response<types::SignatureModes>,
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
            request.options(self.options)?;
            if self.charges_accepted {
                request.accept_charges();
            }
            Ok((self.client, request))
        }
    }
    impl crate::operation::sealed::Sealed for ListSignatureModes {}
    impl crate::Operation for ListSignatureModes {
        const INFO: &'static crate::OperationInfo = &crate::OperationInfo::new(
                "maarch_parapheur",
                "maarch_parapheur.list_signature_modes",
                "GET",
                "/rest/signatureModes",
                &[200u16, 401u16, 404u16, 500u16],
            )
            .existing_since("21.03.6");
        type Answer = types::SignatureModes;
        type Failure = super::failure::ListSignatureModes;
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
                        .map(super::failure::ListSignatureModes::Unauthorized)
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
}
/// The operations as types, for tests.
pub use builder as operation;
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on, or, on 19.09 and 20.03, the user has documents to sign.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Every caller who is logged in may do this otherwise. Since 21.03.6.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): The new password is missing or not acceptable, or the id is no number from 1 on.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `400` with [`types::BadRequest`] (seen on running servers, not documented): There is no such user, or the id is no number from 1 on.
        BadRequest(types::BadRequest),
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The password of the caller has expired. Every caller who is logged in may do this otherwise. Since 21.03.6.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `403` with [`types::Forbidden`] (seen on running servers, not documented): The caller lacks the privilege `manage_groups`, and where `manage_users` is enough, that one, too.
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
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
        /// `401` with [`types::Unauthorized`] (seen on running servers, not documented): The credentials are missing, wrong or expired, or the account is locked. There is no `WWW-Authenticate` header: the server never asks for credentials.
        Unauthorized(types::Unauthorized),
        /// `404` with [`types::NotFound`] (seen on running servers, not documented): The server does not have this route. Up to 20.03.2.
        NotFound(types::NotFound),
        /// `500` with [`types::ServerError`] (seen on running servers, not documented): The server failed, for instance because its database is down.
        InternalServerError(types::ServerError),
    }
}
