//! `offboard_user`: suspends a user, or removes its groups and entities, or deletes it.

mod leaver;
mod losses;

use super::types::UserDetails;
use super::{Client, Directory, operation};
use crate::ensure::Index;
use crate::offboard::{OffboardAction, Target, offboard_calls};
use crate::{Error, Operation};
use leaver::Leaver;

/// The settings of the call.
#[derive(Clone, Debug, Default)]
struct LeaverInput {
    login: Option<String>,
    id: Option<i32>,
    remove_access: bool,
    delete: bool,
    directory: Option<Index<i32>>,
}

impl LeaverInput {
    fn action(&self) -> Result<OffboardAction, String> {
        match (self.remove_access, self.delete) {
            (false, false) => Ok(OffboardAction::Suspend),
            (true, false) => Ok(OffboardAction::RemoveAccess),
            (false, true) => Ok(OffboardAction::Delete),
            (true, true) => Err("`remove_access` and `delete` exclude each other".to_owned()),
        }
    }

    fn leaver(self, client: Client) -> Result<Leaver, Error> {
        let contradiction = |why| Error::refused(operation::DeleteUser::INFO, why);
        let action = self.action().map_err(contradiction)?;
        let writing = match action {
            OffboardAction::RemoveAccess => operation::RemoveUserGroup::INFO,
            OffboardAction::Delete => operation::DeleteUser::INFO,
            _ => operation::SuspendUser::INFO,
        };
        let refused = |why| Error::refused(writing, why);
        let login = self.login.map(|login| login.trim().to_ascii_lowercase());
        let target = Target::new("login", login, self.id, self.directory, client.base_url());
        let target = target.map_err(refused)?;
        Ok(Leaver { client, target, action, remarks: Vec::new() })
    }
}

offboard_calls! {
    current: UserDetails,
    /// Takes a user out: suspends the account, unless asked otherwise.
    ///
    /// | option | what it does | can it be undone? |
    /// |---|---|---|
    /// | none | suspends the account | `update_user` opens it again, with its old password and without what [`losses`](crate::Offboarded::losses) names |
    /// | [`remove_access`](OffboardUser::remove_access) | removes all groups and entities; the account stays open | `ensure_user` gives them again |
    /// | [`delete`](OffboardUser::delete) | deletes the account | `ensure_user` with `revive_deleted` brings it back without groups, entities and what else is lost |
    ///
    /// It reads the user and what a suspension or deletion would lose, writes, and reads again. It can be run
    /// again after any failure, and changes nothing for a user who has left that way already.
    ///
    /// A user who is the main recipient in a list template or in the lists of a document is refused before
    /// anything is written, until somebody else is; some servers refuse more users, with 403.
    ///
    /// The account needs the privilege `admin_users`, and the user must be in its perimeter.
    ///
    /// # Errors
    ///
    /// [`is_unsafe_change`](crate::Error::is_unsafe_change) if somebody has to take something over first, or
    /// the account with the id has another login; [`is_conflict`](crate::Error::is_conflict) if a user out of
    /// reach has the login; [`is_not_applied`](crate::Error::is_not_applied) if the server ignores the change;
    /// and those of its calls. [`changes_made`](crate::Error::changes_made) returns the changes made before.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::OffboardOutcome;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.maarch_courrier_client();
    /// # let jane = user_provisioning::maarch_courrier::types::NewUser::builder()
    /// #     .user_id("jdoe").mail("jdoe@example.com").firstname("Jane").lastname("DOE");
    /// # sandbox.add_maarch_courrier_user(jane);
    /// let leaver = client.offboard_user().login("jdoe");
    /// for loss in leaver.clone().plan().await?.losses() {
    ///     println!("{loss}");
    /// }
    /// assert_eq!(leaver.clone().send().await?.outcome(), OffboardOutcome::Suspended);
    /// assert_eq!(leaver.send().await?.outcome(), OffboardOutcome::Unchanged);
    /// # Ok(())
    /// # }
    /// ```
    offboard_user,
    setters: {
        /// Sets the login of the user. This or [`id`](Self::id) is required.
        pub fn login(mut self, login: impl Into<String>) -> Self {
            self.input.login = Some(login.into());
            self
        }

        /// Sets the id of the user. With a login as well, an account with this id and another login is
        /// refused.
        ///
        /// Without a login, an account that this one may not see is an error, also if it was deleted before:
        /// only servers and root accounts can tell these apart.
        pub fn id(mut self, id: i32) -> Self {
            self.input.id = Some(id);
            self
        }

        /// Removes all groups and entities instead of suspending the account, which stays open.
        pub fn remove_access(mut self, remove: bool) -> Self {
            self.input.remove_access = remove;
            self
        }

        /// Deletes the account instead of suspending it.
        pub fn delete(mut self, delete: bool) -> Self {
            self.input.delete = delete;
            self
        }

        /// Uses a directory instead of its own list request. A login that is not in it is looked up.
        pub fn known(mut self, directory: &Directory) -> Self {
            self.input.directory = Some(directory.index().clone());
            self
        }
    }
}
