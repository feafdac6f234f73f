//! `ensure_user`: a person with its names and address, as one call.

mod plan;
mod reconciler;

use secrecy::SecretString;

use super::types::{NewUser, UserDetails};
use super::{Client, operation};
use crate::ensure::{Index, Listing, Lookup, directory, ensure_calls};
use crate::request::Field;
use crate::{Error, Operation};
use reconciler::{DesiredUser, PUBLIC_PASSWORD, UserReconciler};

/// The settings of both calls.
#[derive(Clone, Debug, Default)]
struct DesiredInput {
    user: Field<NewUser>,
    removes_modes: bool,
    password: Field<SecretString>,
    directory: Option<Index<i32>>,
    id: Option<i32>,
}

impl DesiredInput {
    fn reconciler(self, client: Client) -> Result<UserReconciler, Error> {
        let refused = |reason| Error::refused(operation::CreateUser::INFO, reason);
        let lookup =
            Lookup::new(Index::in_scope(self.directory, client.base_url()).map_err(refused)?);
        let desired = DesiredUser {
            user: self.user.required("user").map_err(refused)?,
            removes_modes: self.removes_modes,
            password: self.password.optional("initial_password").map_err(refused)?,
        };
        Ok(UserReconciler::new(client, desired, self.id, lookup))
    }
}

ensure_calls! {
    current: UserDetails,
    /// Makes sure that a user exists in the desired state: reads it first, then creates it or changes what
    /// differs.
    ///
    /// It compares and changes `firstname`, `lastname` and `email`, and the given `signatureModes` and
    /// `x509Fingerprint`; the others are sent back as they were read, because a server of 21.03 removes what
    /// a change leaves out. Neither the login nor the kind of account (`isRest`) can be changed: one of the
    /// other kind with the same login is a conflict. The picture is only set for a new user.
    ///
    /// Given modes are added to the current ones, unless
    /// [`remove_other_signature_modes`](EnsureUser::remove_other_signature_modes) is set. Modes and
    /// fingerprint exist from 21.03 on, and only REST accounts can see and change a fingerprint; if the
    /// server does not store them, the call fails with `is_not_applied`.
    ///
    /// **Passwords.** A server before 21.03 creates an account with a publicly known password. With
    /// [`initial_password`](EnsureUser::initial_password) it is replaced at once; without it,
    /// [`remarks`](crate::Ensured::remarks) has `Remark::PublicPassword`.
    ///
    /// It sends several requests, and the account needs the privilege `manage_users`. It can be run again
    /// after any failure: the second run continues from the current state.
    ///
    /// Mail: from version 21.03 on, creating sends an activation link.
    ///
    /// # Errors
    ///
    /// [`is_conflict`](Error::is_conflict) if an account of the other kind has the login,
    /// [`is_not_applied`](Error::is_not_applied) if the server ignores a change, and those of its calls.
    /// [`changes_made`](Error::changes_made) returns the changes made before.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::maarch_parapheur::types::NewUser;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.maarch_parapheur_client();
    /// let ada = NewUser::builder()
    ///     .login("alovelace").email("ada@example.com")
    ///     .firstname("Ada").lastname("Lovelace");
    /// let desired = client.ensure_user().user(ada);
    /// assert!(desired.clone().send().await?.is_created());
    /// assert!(desired.send().await?.is_unchanged());
    /// # Ok(())
    /// # }
    /// ```
    ensure_user,
    /// ```
    /// # use user_provisioning::maarch_parapheur::types::NewUser;
    /// # use user_provisioning_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let jenny = NewUser::builder()
    ///     .login("jjane").email("jenny@example.com")
    ///     .firstname("Jenny").lastname("JANE");
    /// let plan = client.ensure_user().user(jenny).plan().await?;
    /// for change in plan.changes() {
    ///     println!("{change}"); // email: "jjane@example.com" → "jenny@example.com"
    /// }
    /// assert_eq!(plan.changes().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    plan,
    send,
    setters: {
        /// Sets the desired user, found by its login.
        user,
        values: {}
        functions: {
            /// Sets the id of the account, such as one that a program stores with the person.
            ///
            /// Then no user is created or found by the login: a missing account is an error,
            /// and one with another login is an error with
            /// [`is_unsafe_change`](crate::Error::is_unsafe_change), because Maarch Parapheur does not change logins.
            pub fn id(mut self, id: i32) -> Self {
                self.desired.id = Some(id);
                self
            }

            /// Sets the password of an account that would have the publicly known one.
            ///
            /// - Servers before 21.03: a new account gets it right after its creation. An existing personal
            ///   account that still has the public password gets it, too, and
            ///   [`remarks`](crate::Ensured::remarks) says so. Each run tries; if the server refuses, the
            ///   account has another password already.
            /// - From 21.03 on a new personal account gets a random password and a link by mail, which cannot
            ///   be replaced: the remarks say so.
            /// - A new REST account gets it on every version. An existing one keeps its password.
            ///
            /// A plan does not try, so it does not report this.
            ///
            /// ```
            /// # use user_provisioning::maarch_parapheur::types::NewUser;
            /// # use user_provisioning_sandbox::{ParapheurVersion, Sandbox};
            /// # #[tokio::main(flavor = "current_thread")]
            /// # async fn main() -> Result<(), user_provisioning::Error> {
            /// # let old = Sandbox::builder().maarch_parapheur(ParapheurVersion::V20_03_2);
            /// # let sandbox = old.start().await;
            /// # let client = sandbox.maarch_parapheur_client();
            /// let ada = NewUser::builder()
            ///     .login("alovelace").email("ada@example.com")
            ///     .firstname("Ada").lastname("Lovelace");
            /// let desired = client.ensure_user().user(ada);
            /// let applied = desired.initial_password("a long one of her own").send().await?;
            /// assert!(applied.is_created() && applied.remarks().is_empty());
            /// # Ok(())
            /// # }
            /// ```
            pub fn initial_password(mut self, password: impl Into<String>) -> Self {
                self.desired.password = match password.into() {
                    password if password.trim().is_empty() => Field::Refused("it is empty".to_owned()),
                    password if password == PUBLIC_PASSWORD => {
                        Field::Refused("it is the one that everybody knows".to_owned())
                    }
                    password => Field::Set(password.into()),
                };
                self
            }
        }
        flags: {
            /// Also removes all other signature modes. It needs at least one desired mode.
            remove_other_signature_modes(remove) => removes_modes;
        }
    }
}

directory! {
    id: i32,
    /// Lists all users once, those for programs too, for [`known`](EnsureUser::known) of
    /// [`ensure_user`](Self::ensure_user).
    ///
    /// ```
    /// # use user_provisioning::maarch_parapheur::types::NewUser;
    /// # use user_provisioning_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let directory = client.directory().send().await?;
    /// for login in ["alovelace", "bboole"] {
    ///     let user = NewUser::builder()
    ///         .login(login).email("agents@example.com").firstname("An").lastname("Agent");
    ///     client.ensure_user().user(user).known(&directory).send().await?;
    /// }
    /// println!("{} users, listed {:?} ago", directory.len(), directory.age());
    /// # Ok(())
    /// # }
    /// ```
    directory,
    fields: {}
    setters: {}
}

impl ListDirectory {
    async fn list(&self, client: &Client) -> Result<(String, Listing<i32>), Error> {
        Ok((client.base_url().to_owned(), reconciler::list(client).await?))
    }
}
