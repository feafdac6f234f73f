//! `ensure_user`: a user and its roles in organizations, as one call.

mod plan;
mod reconciler;

use super::types::{NewUser, User};
use super::{Client, operation};
use crate::conversion::IntoValue;
use crate::ensure::{check_identity, ensure_calls};
use crate::request::Field;
use crate::{Error, Operation};
use plan::EnsureOptions;
use reconciler::UserReconciler;
pub(super) use reconciler::is_same_name;

/// The settings of both calls.
#[derive(Clone, Debug, Default)]
struct DesiredInput {
    user: Field<NewUser>,
    options: EnsureOptions,
    renamed_from: Option<String>,
}

impl DesiredInput {
    fn reconciler(self, client: Client) -> Result<UserReconciler, Error> {
        let refused = |reason| Error::refused(operation::CreateUser::INFO, reason);
        let mut user = self.user.required("user").map_err(refused)?;
        check_identity("identityName", Some(&user.identity_name)).map_err(refused)?;
        check_identity("renamed_from", self.renamed_from.as_deref()).map_err(refused)?;
        // `offboard_user` does not look for a name with blanks around it either.
        let trimmed = user.identity_name.trim().to_owned();
        user.identity_name = trimmed.into_value().map_err(refused)?;
        let renamed_from = self.renamed_from.map(|name| name.trim().to_owned());
        Ok(UserReconciler::new(client, user, self.options, renamed_from))
    }
}

ensure_calls! {
    current: User,
    /// Makes sure that a user exists in the desired state: reads it first, then creates it or changes what
    /// differs.
    ///
    /// - It adds roles in organizations, and removes none unless requested. Whether the platform replaces or
    ///   merges the organizations of a change is not documented, so all of them are sent: the current and the
    ///   missing ones.
    /// - Everything else stays.
    /// - It can be run again after any failure: the second run continues from the current state.
    ///
    /// The response for a taken name is not documented. So the user is looked up first, and again if its
    /// creation is refused.
    ///
    /// # Errors
    ///
    /// [`is_unsafe_change`](Error::is_unsafe_change) if the user has another role in an organization or the
    /// response does not have its organizations, [`is_not_applied`](Error::is_not_applied) if the platform
    /// does not show a change afterwards, and those of its calls. [`changes_made`](Error::changes_made)
    /// returns the changes made before.
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
        /// Sets the desired user with its roles, found by its identity name.
        user,
        values: {}
        functions: {
            /// Sets the user's former identity name, which is changed to the desired one.
            ///
            /// Without it, a user with a changed identity name is created as a second account. If one user
            /// has the desired name and another the former one, that is a conflict; if neither exists, the
            /// user is created.
            ///
            /// Whether the platform renames a user is not documented. If it does not, the change is an error with
            /// [`is_not_applied`](crate::Error::is_not_applied).
            pub fn renamed_from(mut self, identity_name: impl Into<String>) -> Self {
                self.desired.renamed_from = Some(identity_name.into());
                self
            }
        }
        flags: {
            /// Replaces other roles of the user in the same organization by the desired one. Without this
            /// option, they are an error.
            change_roles(change) => options.change_roles;

            /// Also removes the user from all other organizations.
            ///
            /// If the platform merges organizations instead of replacing them, the change is not applied,
            /// which is an error.
            remove_other_organizations(remove) => options.remove_other_organizations;
        }
    }
}
