//! `ensure_user`: a user, its groups and its entities, as one call.

mod desired;
mod fields;
mod links;
pub mod listed;
mod places;
mod plan;
mod reconciler;

use super::Client;
use super::types::{EntityId, GroupId, NewUser, UserDetails};
use crate::conversion::IntoValue;
use crate::ensure::{Listing, directory, ensure_calls};
use crate::request::Field;
use desired::DesiredInput;

ensure_calls! {
    current: UserDetails,
    /// Makes sure that a user exists in the desired state: reads it first, then creates it or changes what
    /// differs.
    ///
    /// - It adds groups and entities, and removes none unless requested.
    /// - Everything else stays. The product's own update clears fields that are left out; `ensure_user` reads
    ///   them and sends them back. A phone that cannot be read is an error, unless an option allows clearing
    ///   it.
    /// - `user_id` and `external_id`, which servers with the signature book need, are sent exactly as they
    ///   were read of this user.
    /// - A deleted account with the login is not revived, and a suspended one is not reopened with its old
    ///   password, unless requested.
    /// - It can be run again after any failure: the second run continues from the current state.
    ///
    /// It sends several requests, so the account needs the privilege `admin_users` and the user must be in
    /// its perimeter. Entities come last, because one outside of the perimeter makes the user inaccessible to
    /// this account.
    ///
    /// A phone is only compared if this account may read it (`view_personal_data`): otherwise it is only
    /// written together with other changes.
    ///
    /// Mail: creating may send an activation link, as [`create_user`](Self::create_user) does.
    ///
    /// # Errors
    ///
    /// [`is_conflict`](crate::Error::is_conflict) if a deleted account or a user out of reach has the login,
    /// [`is_unsafe_change`](crate::Error::is_unsafe_change) if a phone would be cleared or an old password
    /// reactivated, [`is_not_applied`](crate::Error::is_not_applied) if the server ignores a change, and
    /// those of its calls. [`changes_made`](crate::Error::changes_made) returns the changes made before.
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
    /// For a deleted account, the plan only has the revival: the revived state is not known before.
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
        /// Sets the desired user, found by its login.
        ///
        /// Fields that are not set stay as they are.
        user,
        values: {
            /// Sets the primary entity. The user is added to it first if needed: servers also accept an
            /// entity that the user is not in, which leaves the user without a primary one.
            primary_entity(entity: EntityId) => primary_entity;
        }
        functions: {
            /// Sets the id of the account, such as one that a program stores with the person.
            ///
            /// Then no user is created or found by the login: a missing account is an error
            /// with [`is_not_found`](crate::Error::is_not_found), and one with another login is an error with
            /// [`is_unsafe_change`](crate::Error::is_unsafe_change), because Maarch Courrier does not change logins.
            pub fn id(mut self, id: i32) -> Self {
                self.desired.id = Some(id);
                self
            }

            /// Adds desired groups, such as `AGENT`.
            pub fn groups<V: IntoValue<GroupId>>(
                mut self,
                groups: impl IntoIterator<Item = V>,
            ) -> Self {
                self.desired.groups = Field::from_iter(groups);
                self
            }

            /// Adds desired entities, such as `PJS`. The first one of a user without any becomes its primary
            /// one.
            pub fn entities<V: IntoValue<EntityId>>(
                mut self,
                entities: impl IntoIterator<Item = V>,
            ) -> Self {
                self.desired.entities = Field::from_iter(entities);
                self
            }

            /// Adds a desired group with the user's role there: a free label; the empty string removes it.
            pub fn group_role<V: IntoValue<GroupId>>(
                mut self,
                group: V,
                role: impl Into<String>,
            ) -> Self {
                self.desired.group_roles.push((Field::from_value(group), role.into()));
                self
            }

            /// Adds a desired entity with the user's role there: a free label; the empty string removes it.
            pub fn entity_role<V: IntoValue<EntityId>>(
                mut self,
                entity: V,
                role: impl Into<String>,
            ) -> Self {
                self.desired.entity_roles.push((Field::from_value(entity), role.into()));
                self
            }

            /// Sets the only routes that a user of the mode `rest` may call, such as `GET/users`.
            ///
            /// They stay unchanged if not set.
            pub fn authorized_api<V: Into<String>>(
                mut self,
                routes: impl IntoIterator<Item = V>,
            ) -> Self {
                self.desired.authorized_api = Some(routes.into_iter().map(Into::into).collect());
                self
            }
        }
        flags: {
            /// Also removes the user from all other groups.
            remove_other_groups(remove) => options.remove_other_groups;

            /// Also removes the user from all other entities.
            remove_other_entities(remove) => options.remove_other_entities;

            /// Revives a deleted account with this login, and brings it to the desired state.
            ///
            /// It is the old account: it owns its old data again. It is revived by a creation, which gives it
            /// a new password; its groups and entities are gone, and on servers from 2301.3.7 on its links to
            /// other programs. [`Remark::Revived`](crate::Remark) says so.
            revive_deleted(revive) => options.revive_deleted;

            /// Reopens an account that was suspended, or disabled by a directory.
            ///
            /// The account has its old password, so a person who left can log in again. This also requires
            /// [`keep_old_password`](Self::keep_old_password). What the suspension removed is not restored:
            /// redirections of baskets, list entries, private contact groups.
            reactivate_suspended(reactivate) => options.reactivate_suspended;

            /// Allows reopening an account with the password it had before it was closed.
            keep_old_password(keep) => options.keep_old_password;

            /// Allows another change to clear a phone that cannot be read.
            ///
            /// It is needed if this account lacks `view_personal_data` and no phone is given.
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
    async fn list(&self, client: &Client) -> Result<(String, Listing<i32>), crate::Error> {
        Ok((client.base_url().to_owned(), listed::list(client).await?))
    }
}
