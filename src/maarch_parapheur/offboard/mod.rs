//! `offboard_user`: removes a user from all groups, or deletes it.

mod leaver;

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
    delete: bool,
    directory: Option<Index<i32>>,
}

impl LeaverInput {
    fn leaver(self, client: Client) -> Result<Leaver, Error> {
        let (action, writing) = match self.delete {
            true => (OffboardAction::Delete, operation::DeleteUser::INFO),
            false => (OffboardAction::RemoveAccess, operation::RemoveGroupUser::INFO),
        };
        let refused = |why| Error::refused(writing, why);
        let login = self.login.map(|login| login.trim().to_ascii_lowercase());
        let target = Target::new("login", login, self.id, self.directory, client.base_url());
        let target = target.map_err(refused)?;
        Ok(Leaver { client, target, action, groups: Vec::new() })
    }
}

offboard_calls! {
    current: UserDetails,
    /// Takes a user out: removes all groups, and with [`delete`](OffboardUser::delete) deletes the account.
    ///
    /// Maarch Parapheur cannot suspend an account. Without its groups it has no privileges, but it stays open,
    /// and its user goes on signing what waits: [`Remark::StaysOpen`](crate::Remark) says so. A deletion keeps
    /// the person out, and nothing brings the account back; servers from 21.03 on stop all documents that
    /// wait for the user, and no route tells which. Have them finished first.
    ///
    /// It reads the user, writes, and reads again. It can be run again after any failure, and changes nothing
    /// for a user who has left that way already.
    ///
    /// The account needs the privilege `manage_users`, and `manage_groups` for a user who is in a group.
    ///
    /// # Errors
    ///
    /// [`is_unsafe_change`](crate::Error::is_unsafe_change) if the account with the id has another login,
    /// [`is_not_applied`](crate::Error::is_not_applied) if the server ignores the change, and those of its
    /// calls. [`changes_made`](crate::Error::changes_made) returns the changes made before.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::maarch_parapheur::types::NewUser;
    /// use user_provisioning::OffboardOutcome;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.maarch_parapheur_client();
    /// # let jane = NewUser::builder().login("jdoe").email("jdoe@example.com");
    /// # sandbox.add_maarch_parapheur_user(jane.firstname("Jane").lastname("Doe"));
    /// let leaver = client.offboard_user().login("jdoe").delete(true);
    /// for loss in leaver.clone().plan().await?.losses() {
    ///     println!("{loss}");
    /// }
    /// assert_eq!(leaver.clone().send().await?.outcome(), OffboardOutcome::Deleted);
    /// assert_eq!(leaver.send().await?.outcome(), OffboardOutcome::Absent);
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
        pub fn id(mut self, id: i32) -> Self {
            self.input.id = Some(id);
            self
        }

        /// Deletes the account, which nothing brings back.
        pub fn delete(mut self, delete: bool) -> Self {
            self.input.delete = delete;
            self
        }

        /// Uses a directory instead of its own list request.
        ///
        /// A login that is not in it counts as absent, without a request: users who came after it was listed
        /// are overlooked.
        pub fn known(mut self, directory: &Directory) -> Self {
            self.input.directory = Some(directory.index().clone());
            self
        }
    }
}
