//! `ensure_user` and `plan_user`: a person with its names and address, as one call.

mod steps;
mod subject;

use super::types::{NewUser, UserDetails};
use super::{Client, builder};
use crate::ensure::ensure_calls;
use crate::request::Slot;
use crate::{Error, Operation};
use subject::Person;

impl Client {
    /// Makes sure that a user exists as wanted: looks first, then creates it or changes what differs.
    ///
    /// Compared and changed are `firstname`, `lastname` and `email`. A login cannot be changed, nor
    /// whether the account is one for programs (`isRest`): one of the other kind with the same login is a
    /// conflict. The picture is for a new user only, and the user's own afterwards.
    ///
    /// It sends several requests, and the account needs the privilege `manage_users`. It can be run
    /// again after any failure: the second run finds what the first one did.
    ///
    /// Mail: from version 21.03 on, creating sends an activation link.
    ///
    /// # Errors
    ///
    /// [`is_conflict`](Error::is_conflict) when an account of the other kind has the login,
    /// [`is_not_kept`](Error::is_not_kept) when the server ignores a change, and those of the calls it
    /// consists of. [`changes_made`](Error::changes_made) has what was done before.
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
    /// let wanted = client.ensure_user().user(ada);
    /// assert!(wanted.clone().send().await?.is_created());
    /// assert!(wanted.send().await?.is_unchanged());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_user(&self) -> EnsureUser {
        EnsureUser::new(self)
    }

    /// What [`ensure_user`](Self::ensure_user) would do, without a write.
    ///
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
    /// let plan = client.plan_user().user(jenny).send().await?;
    /// for change in plan.changes() {
    ///     println!("{change}"); // email: "jjane@example.com" → "jenny@example.com"
    /// }
    /// assert_eq!(plan.changes().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn plan_user(&self) -> PlanUser {
        PlanUser::new(self)
    }
}

/// What the caller has said so far.
#[derive(Clone, Debug, Default)]
struct Wish {
    user: Slot<NewUser>,
}

impl Wish {
    fn person(self, client: Client) -> Result<Person, Error> {
        let refused = |reason| Error::refused(builder::CreateUser::INFO, reason);
        Ok(Person::new(client, self.user.required("user").map_err(refused)?))
    }
}

ensure_calls! {
    seen: UserDetails,
    /// The wanted person, found by its login.
    user,
    send,
    setters: {

    }
}
