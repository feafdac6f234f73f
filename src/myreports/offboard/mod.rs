//! `offboard_user`: deletes a user in a tenant.

mod leaver;

use super::ensure::{Id, Scope, normal_address};
use super::types::{TenantId, User};
use super::{Client, Directory, operation};
use crate::conversion::IntoValue;
use crate::ensure::Index;
use crate::offboard::{Target, offboard_calls};
use crate::request::Field;
use crate::{Error, Operation};
use leaver::Leaver;

/// The settings of the call.
#[derive(Clone, Debug, Default)]
struct LeaverInput {
    customer: Field<TenantId>,
    account: Field<TenantId>,
    email: Option<String>,
    id: Option<Id>,
    delete: bool,
    directory: Option<Index<Id>>,
}

impl LeaverInput {
    fn leaver(self, client: Client) -> Result<Leaver, Error> {
        let refused = |why| Error::refused(operation::DeleteCustomerUser::INFO, why);
        let customer = self.customer.optional("customerTenantId").map_err(refused)?;
        let account = self.account.optional("accountTenantId").map_err(refused)?;
        let scope = Scope::new(account, customer).ok_or_else(|| {
            refused("`customerTenantId`, `accountTenantId` or both are missing".to_owned())
        })?;
        let email = self.email.map(|email| normal_address(&email));
        let is_named = self.id.is_some();
        let target = Target::new("email", email, self.id, self.directory, &scope.key(&client));
        let target = target.map_err(refused)?;
        Ok(Leaver { client, scope, target, is_named, deletes: self.delete, has_tenant: false })
    }
}

offboard_calls! {
    current: User,
    /// Takes a user out of a tenant, which deletes it there: MyReports can do nothing that could be undone, so
    /// [`delete`](OffboardUser::delete) must allow it.
    ///
    /// A user whose account belongs to this tenant is deleted in all other tenants as well, which
    /// [`losses`](crate::OffboardPlan::losses) says; one whose account belongs to another tenant is only
    /// removed from this one.
    ///
    /// It reads the user, deletes it, and reads again. It can be run again after any failure: then the user is
    /// absent.
    ///
    /// # Errors
    ///
    /// [`is_unsafe_change`](crate::Error::is_unsafe_change) if the deletion is not allowed, or the user with
    /// the id has another address; [`is_conflict`](crate::Error::is_conflict) if several users have the
    /// address; [`is_not_applied`](crate::Error::is_not_applied) if the user is still there afterwards; and
    /// those of its calls.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::{LossKind, OffboardOutcome};
    /// use user_provisioning_sandbox::{Sandbox, fixtures};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.myreports_client();
    /// let tenant = fixtures::CUSTOMER_TENANT;
    /// let leaver = client.offboard_user().customer_tenant_id(tenant).email("user1@example.com");
    /// let plan = leaver.clone().plan().await?;
    /// if plan.losses().iter().any(|loss| loss.kind() == LossKind::OtherTenants) {
    ///     println!("the user will be gone from all tenants");
    /// }
    /// let leaver = leaver.delete(true);
    /// assert_eq!(leaver.clone().send().await?.outcome(), OffboardOutcome::Deleted);
    /// assert_eq!(leaver.send().await?.outcome(), OffboardOutcome::Absent);
    /// # Ok(())
    /// # }
    /// ```
    offboard_user,
    setters: {
        /// Sets the customer that the user leaves.
        pub fn customer_tenant_id<V: IntoValue<TenantId>>(mut self, tenant: V) -> Self {
            self.input.customer = Field::from_value(tenant);
            self
        }

        /// Sets the account that the user leaves; or, together with a customer, the account of that customer.
        pub fn account_tenant_id<V: IntoValue<TenantId>>(mut self, tenant: V) -> Self {
            self.input.account = Field::from_value(tenant);
            self
        }

        /// Sets the address of the user. This or [`id`](Self::id) is required.
        pub fn email(mut self, email: impl Into<String>) -> Self {
            self.input.email = Some(email.into());
            self
        }

        /// Sets the id of the user. With an address as well, a user with this id and another address is
        /// refused.
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.input.id = Some(id.into().into());
            self
        }

        /// Allows the deletion.
        pub fn delete(mut self, delete: bool) -> Self {
            self.input.delete = delete;
            self
        }

        /// Uses a directory of the same tenant instead of its own list request.
        ///
        /// An address that is not in it counts as absent, without a request: users who came after it was
        /// listed are overlooked.
        pub fn known(mut self, directory: &Directory) -> Self {
            self.input.directory = Some(directory.index().clone());
            self
        }
    }
}
