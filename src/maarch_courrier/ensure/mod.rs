//! `ensure_user`: a person, its groups and its entities, as one call.

mod desired;
mod fields;
mod links;
mod places;
mod plan;
mod reconciler;

use super::Client;
use super::types::{EntityId, GroupId, NewUser, UserDetails};
use crate::ensure::{directory, ensure_calls};
use crate::request::Field;
use desired::DesiredInput;

ensure_calls! {
    current: UserDetails,
    /// Makes sure that a user exists as wanted: looks first, then creates or changes what is missing.
    ///
    /// - It adds groups and entities, and takes none away unless asked to.
    /// - What is not mentioned stays. The product's own update wipes what is left out; here it is read
    ///   and sent back. A phone that cannot be read is not wiped, but ends in an error, unless allowed.
    /// - `user_id` and `external_id`, which servers with the signature book need, are sent exactly as they
    ///   were read of this very person.
    /// - A deleted account with the login is not brought back, unless asked, and a suspended one is not
    ///   opened with its old password, unless asked.
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
    /// [`is_unsafe_change`](crate::Error::is_unsafe_change) when a phone would be wiped or an old
    /// password come back,
    /// [`is_not_applied`](crate::Error::is_not_applied) when the server ignores a change, and those of the calls it
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
    /// let desired = client.ensure_user().user(ada).groups(["AGENT"]).entities(["PJS"]);
    /// assert!(desired.clone().send().await?.is_created());
    /// assert!(desired.send().await?.is_unchanged());
    /// # Ok(())
    /// # }
    /// ```
    ensure_user,
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
    /// let plan = client.ensure_user().user(bruno).plan().await?;
    /// for change in plan.changes() {
    ///     println!("{change}"); // mail: "bboule@example.com" → "bruno@example.com"
    /// }
    /// assert_eq!(plan.changes().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    plan,
    send,
    setters: {
        /// The wanted person, found by its login.
        ///
        /// Fields that are not set stay as they are.
        user,
        values: {
            /// The entity that is to be the primary one. The person is added to it first where that is missing:
            /// servers take one that the person is not in as well, and then there is no primary one.
            primary_entity(entity: EntityId) => primary_entity;
        }
        functions: {
            /// The account by its id, such as one that a program keeps beside the person.
            ///
            /// Then nobody is created, and nothing is found by the login: an account that is not there is an error
            /// with [`is_not_found`](crate::Error::is_not_found), and one that has another login is an error with
            /// [`is_unsafe_change`](crate::Error::is_unsafe_change), because Maarch Courrier does not change logins.
            pub fn id(mut self, id: i32) -> Self {
                self.desired.id = Some(id);
                self
            }

            /// Groups that the person is to be in, such as `AGENT`.
            pub fn groups<V>(mut self, groups: impl IntoIterator<Item = V>) -> Self
            where
                V: TryInto<GroupId>,
                V::Error: std::fmt::Display,
            {
                self.desired.groups = Field::from_iter(groups);
                self
            }

            /// Entities that the person is to be in, such as `PJS`. The first one of a user without any
            /// becomes its primary one.
            pub fn entities<V>(mut self, entities: impl IntoIterator<Item = V>) -> Self
            where
                V: TryInto<EntityId>,
                V::Error: std::fmt::Display,
            {
                self.desired.entities = Field::from_iter(entities);
                self
            }

            /// A group that the person is to be in, as before, and the part to be played there: a free label;
            /// the empty text takes it away.
            pub fn group_role<V>(mut self, group: V, role: impl Into<String>) -> Self
            where
                V: TryInto<GroupId>,
                V::Error: std::fmt::Display,
            {
                self.desired.group_roles.push((Field::from_value(group), role.into()));
                self
            }

            /// An entity that the person is to be in, as before, and the part to be played there: a free
            /// label; the empty text takes it away.
            pub fn entity_role<V>(mut self, entity: V, role: impl Into<String>) -> Self
            where
                V: TryInto<EntityId>,
                V::Error: std::fmt::Display,
            {
                self.desired.entity_roles.push((Field::from_value(entity), role.into()));
                self
            }

            /// The routes that a user of the mode `rest` may call, such as `GET/users`, and no others.
            ///
            /// They are left as they are where they are not set.
            pub fn authorized_api<V: Into<String>>(
                mut self,
                routes: impl IntoIterator<Item = V>,
            ) -> Self {
                self.desired.authorized_api = Some(routes.into_iter().map(Into::into).collect());
                self
            }
        }
        flags: {
            /// Also takes the person out of all other groups.
            remove_other_groups(remove) => options.remove_other_groups;

            /// Also takes the person out of all other entities.
            remove_other_entities(remove) => options.remove_other_entities;

            /// Brings a deleted account with this login back, and gives it what is wanted.
            ///
            /// It is the old account: what it wrote and owned is its own again. It is brought back by a
            /// creation, which gives it a new password; its groups and entities are gone, and on servers from
            /// 2301.3.7 on its links to other programs. [`Remark::Revived`](crate::Remark) says so.
            revive_deleted(revive) => options.revive_deleted;

            /// Opens an account again that was suspended, or that a directory switched off.
            ///
            /// The account has the password it had before, so that a person who left gets back in with it. This
            /// needs [`keep_old_password`](Self::keep_old_password), too, and is refused without. What a
            /// suspension took away does not come back: redirections of baskets, places in lists, private
            /// contact groups.
            reactivate_suspended(reactivate) => options.reactivate_suspended;

            /// Allows an account to be open again with the password it had before it was closed.
            keep_old_password(keep) => options.keep_old_password;

            /// Goes on when a phone that cannot be read would be wiped by another change.
            ///
            /// It is needed where this account lacks `view_personal_data` and no phone is given.
            wipe_unreadable_phone(wipe) => options.wipe_unreadable_phone;
        }
    }
}

directory! {
    id: i32,
    /// Lists all users once, for [`known`](EnsureUser::known) of [`ensure_user`](Self::ensure_user).
    ///
    /// It has the users whom this account is shown, and not the deleted ones: before a creation, the status of
    /// the login is looked up all the same.
    ///
    /// ```
    /// # use user_provisioning::maarch_courrier::types::NewUser;
    /// # use user_provisioning_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let directory = client.directory().send().await?;
    /// for login in ["alovelace", "bboole"] {
    ///     let user = NewUser::builder()
    ///         .user_id(login).mail("agents@example.com").firstname("An").lastname("Agent");
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
    async fn list(
        &self,
        client: &Client,
    ) -> Result<(String, Vec<(Option<String>, i32)>), crate::Error> {
        let list = client.list_users().lenient().send().await?.into_inner().into_inner();
        let users = list.users.into_iter();
        let users = users.map(|user| (Some(user.user_id.to_ascii_lowercase()), user.id));
        Ok((client.base_url().to_owned(), users.collect()))
    }
}
