//! `ensure_user`: a person and its roles in organizations, as one call.

mod plan;
mod reconciler;

use super::types::{NewUser, User};
use super::{Client, builder};
use crate::ensure::ensure_calls;
use crate::request::Field;
use crate::{Error, Operation};
use plan::EnsureOptions;
use reconciler::UserReconciler;

/// What the caller has said so far.
#[derive(Clone, Debug, Default)]
struct DesiredInput {
    user: Field<NewUser>,
    options: EnsureOptions,
    renamed_from: Option<String>,
}

impl DesiredInput {
    fn reconciler(self, client: Client) -> Result<UserReconciler, Error> {
        let refused = |reason| Error::refused(builder::CreateUser::INFO, reason);
        let user = self.user.required("user").map_err(refused)?;
        Ok(UserReconciler::new(client, user, self.options, self.renamed_from))
    }
}

ensure_calls! {
    current: User,
    /// Makes sure that a user exists as wanted: looks first, then creates it or changes what differs.
    ///
    /// - It adds roles in organizations, and takes none away unless asked to. Whether the platform
    ///   replaces or merges the organizations of a change is not documented, so all of them are sent:
    ///   those that are there and those that are missing.
    /// - What is not mentioned stays.
    /// - It can be run again after any failure: the second run finds what the first one did.
    ///
    /// What a name that is taken leads to is not documented. So the user is looked up before, and again
    /// when creating it is refused.
    ///
    /// # Errors
    ///
    /// [`is_unsafe_change`](Error::is_unsafe_change) when the user has another role in an
    /// organization or the answer does not show its organizations, [`is_not_applied`](Error::is_not_applied) when the platform does not show a change
    /// afterwards, and those of the calls it consists of.
    /// [`changes_made`](Error::changes_made) has what was done before.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::evolution_platform::types::{NewUser, OrganizationRole};
    /// use user_provisioning_sandbox::{Sandbox, fixtures};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.evolution_platform_client();
    /// let role = OrganizationRole::builder()
    ///     .organization_id(fixtures::ORGANIZATION).role_id(fixtures::ROLE);
    /// let ada = NewUser::builder()
    ///     .identity_name("ada@example.com").email("ada@example.com")
    ///     .display_name("Ada Lovelace").first_name("Ada").last_name("Lovelace")
    ///     .organizations([role]);
    /// let desired = client.ensure_user().user(ada);
    /// assert!(desired.clone().send().await?.is_created());
    /// assert!(desired.send().await?.is_unchanged());
    /// # Ok(())
    /// # }
    /// ```
    ensure_user,
    /// ```
    /// # use user_provisioning::evolution_platform::types::{NewUser, OrganizationRole};
    /// # use user_provisioning_sandbox::{Sandbox, fixtures};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// # let role = OrganizationRole::builder()
    /// #     .organization_id(fixtures::ORGANIZATION).role_id(fixtures::ROLE);
    /// let ada = NewUser::builder()
    ///     .identity_name("ada@example.com").email("ada@example.com")
    ///     .display_name("Ada Lovelace").first_name("Ada").last_name("Lovelace")
    ///     .organizations([role]);
    /// let plan = client.ensure_user().user(ada).plan().await?;
    /// assert!(plan.is_creation() && plan.user().is_none());
    /// # Ok(())
    /// # }
    /// ```
    plan,
    send,
    setters: {
        /// The wanted person with its roles, found by its identity name.
        user,
        values: {}
        functions: {
            /// The identity name that the person had before, which is changed to the wanted one.
            ///
            /// Without it, somebody whose identity name has changed is somebody else, and is created beside the
            /// account that is there. When somebody has the wanted name and somebody else the former one, that is
            /// a conflict; when nobody has either, the person is created.
            ///
            /// Whether the platform renames a user is not documented. If it does not, the change is an error with
            /// [`is_not_applied`](crate::Error::is_not_applied).
            pub fn renamed_from(mut self, identity_name: impl Into<String>) -> Self {
                self.desired.renamed_from = Some(identity_name.into());
                self
            }
        }
        flags: {
            /// Puts the wanted role in the place of other ones that the person has in the same
            /// organization. Without it, that is an error.
            change_roles(change) => options.change_roles;

            /// Also takes the person out of all other organizations.
            ///
            /// If the platform merges what is sent instead of replacing it, the change is not kept, which
            /// is an error.
            remove_other_organizations(remove) => options.remove_other_organizations;
        }
    }
}
