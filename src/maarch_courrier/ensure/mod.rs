//! `ensure_user` and `plan_user`: a person, its groups and its entities, as one call.

mod steps;
mod subject;
mod wish;

use super::Client;
use super::types::{EntityId, GroupId, NewUser, UserDetails};
use crate::ensure::ensure_calls;
use crate::request::Slot;
use wish::Wish;

impl Client {
    /// Makes sure that a user exists as wanted: looks first, then creates or changes what is missing.
    ///
    /// - It adds groups and entities, and takes none away unless asked to.
    /// - What is not mentioned stays. The product's own update wipes what is left out; here it is read
    ///   and sent back. A phone that cannot be read is not wiped, but ends in an error, unless allowed.
    /// - A deleted account with the login is not brought back, unless asked.
    /// - It can be run again after any failure: the second run finds what the first one did.
    ///
    /// It sends several requests, so the account needs the privilege `admin_users` and the user must
    /// be in its perimeter. Entities come last, because one outside of the perimeter of this account
    /// takes the user out of its reach.
    ///
    /// A phone is only compared where this account may read it (`view_personal_data`): one that it
    /// may not read is written with the user when that is written anyway, and never a reason to write.
    ///
    /// Mail: creating may send an activation link, as [`create_user`](Self::create_user) does.
    ///
    /// # Errors
    ///
    /// [`is_conflict`](crate::Error::is_conflict) when a deleted account or a user out of reach has the login,
    /// [`is_unsafe_change`](crate::Error::is_unsafe_change) when a phone would be wiped,
    /// [`is_not_kept`](crate::Error::is_not_kept) when the server ignores a change, and those of the calls it
    /// consists of. [`changes_made`](crate::Error::changes_made) has what was done before.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::maarch_courrier::types::NewUser;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.maarch_courrier_client();
    /// let ada = NewUser::builder()
    ///     .user_id("alovelace").mail("ada@example.com")
    ///     .firstname("Ada").lastname("Lovelace");
    /// let wanted = client.ensure_user().user(ada).groups(["AGENT"]).entities(["PJS"]);
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
    /// Of a deleted account that would be brought back it says only that: what it would have then is not
    /// known before.
    ///
    /// ```
    /// # use user_provisioning::maarch_courrier::types::NewUser;
    /// # use user_provisioning_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let bruno = NewUser::builder()
    ///     .user_id("bboule").mail("bruno@example.com")
    ///     .firstname("Bruno").lastname("BOULE");
    /// let plan = client.plan_user().user(bruno).send().await?;
    /// for change in plan.changes() {
    ///     println!("{change}"); // mail: "bboule@example.com" → "bruno@example.com"
    /// }
    /// assert_eq!(plan.changes().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn plan_user(&self) -> PlanUser {
        PlanUser::new(self)
    }
}

ensure_calls! {
    seen: UserDetails,
    /// The wanted person, found by its login.
    ///
    /// Fields that are not set stay as they are.
    user,
    send,
    setters: {
        /// Groups that the person is to be in, such as `AGENT`.
        pub fn groups<V>(mut self, groups: impl IntoIterator<Item = V>) -> Self
        where
            V: TryInto<GroupId>,
            V::Error: std::fmt::Display,
        {
            self.wish.groups = Slot::each(groups);
            self
        }

        /// Entities that the person is to be in, such as `PJS`. The first one of a user without any
        /// becomes its primary one.
        pub fn entities<V>(mut self, entities: impl IntoIterator<Item = V>) -> Self
        where
            V: TryInto<EntityId>,
            V::Error: std::fmt::Display,
        {
            self.wish.entities = Slot::each(entities);
            self
        }

        /// Also takes the person out of all other groups.
        pub fn remove_other_groups(mut self, remove: bool) -> Self {
            self.wish.allowed.remove_other_groups = remove;
            self
        }

        /// Also takes the person out of all other entities.
        pub fn remove_other_entities(mut self, remove: bool) -> Self {
            self.wish.allowed.remove_other_entities = remove;
            self
        }

        /// Brings a deleted account with this login back, and gives it what is wanted.
        ///
        /// It is the old account: what it wrote and owned is its own again.
        pub fn revive_deleted(mut self, revive: bool) -> Self {
            self.wish.allowed.revive_deleted = revive;
            self
        }

        /// Lets a suspended person log in again.
        pub fn reactivate_suspended(mut self, reactivate: bool) -> Self {
            self.wish.allowed.reactivate_suspended = reactivate;
            self
        }

        /// Goes on when a phone that cannot be read would be wiped by another change.
        ///
        /// It is needed where this account lacks `view_personal_data` and no phone is given.
        pub fn wipe_unreadable_phone(mut self, wipe: bool) -> Self {
            self.wish.allowed.wipe_unreadable_phone = wipe;
            self
        }
    }
}
