//! `ensure_user` and `plan_user`: a person and its roles in a tenant, as one call.

mod charge_decider;
mod plan;
mod reconciler;
mod scope;

use super::types::{NewUser, TenantId, User};
use super::{Client, builder};
use crate::ensure::ensure_calls;
use crate::request::Field;
use crate::{ChargeNotice, Charged, Decision, Ensured, Error, Operation, ensure};
use charge_decider::{CallbackDecider, PolicyDecider};
use plan::DesiredUser;
use reconciler::UserReconciler;
use scope::Scope;

/// What the caller has said so far.
#[derive(Clone, Debug, Default)]
struct DesiredInput {
    customer: Field<TenantId>,
    account: Field<TenantId>,
    user: Field<NewUser>,
    remove_other_roles: bool,
    accept_charges: bool,
}

impl DesiredInput {
    /// The person, with what was said about charges beforehand.
    fn reconciler(self, client: Client) -> Result<UserReconciler<PolicyDecider>, Error> {
        let policy = client.core().charges.policy.clone();
        let decide = PolicyDecider { accepts_all: self.accept_charges, policy };
        self.with_decider(client, decide)
    }

    fn with_decider<J>(self, client: Client, decide: J) -> Result<UserReconciler<J>, Error> {
        let refused = |reason| Error::refused(builder::CreateCustomerUser::INFO, reason);
        let customer = self.customer.optional("customerTenantId").map_err(refused)?;
        let account = self.account.optional("accountTenantId").map_err(refused)?;
        let user = self.user.required("user").map_err(refused)?;
        let scope = Scope::new(account, customer).ok_or_else(|| {
            refused("`customerTenantId`, `accountTenantId` or both are missing".to_owned())
        })?;
        let desired = DesiredUser::new(user, &scope, self.remove_other_roles).map_err(refused)?;
        Ok(UserReconciler::new(client, scope, desired, decide))
    }
}

ensure_calls! {
    current: User,
    /// Makes sure that a user exists in a tenant as wanted: looks first, then creates it or changes
    /// what differs.
    ///
    /// The tenant is a customer (reseller credentials), an account (enterprise credentials), or a
    /// customer of an account (enterprise credentials; give both ids).
    ///
    /// - The person is found by the address, in whatever case.
    /// - It adds roles one by one, and takes none away unless asked to.
    /// - It can be run again after any failure: the second run finds what the first one did.
    ///
    /// Cost: creating and adding roles may cost money. Nothing is paid without a consent, as with
    /// [`create_customer_user`](Self::create_customer_user): `send` asks the client's
    /// [`ChargePolicy`](crate::ChargePolicy), [`confirm_charges`](EnsureUser::confirm_charges) asks you. When
    /// the answer to a consented request is lost, it looks whether the request was carried out, and
    /// never pays a second time to find out.
    ///
    /// Mail: creating mails an activation link.
    ///
    /// # Errors
    ///
    /// [`is_charges_required`](Error::is_charges_required) when charges apply and were not accepted,
    /// [`is_conflict`](Error::is_conflict) when a user that is not shown has the address,
    /// [`is_unsafe_change`](Error::is_unsafe_change) when another supervisor role would have to go,
    /// [`is_not_applied`](Error::is_not_applied) when the server does not show a change afterwards, and those
    /// of the calls it consists of. [`changes_made`](Error::changes_made) has what was done before.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::myreports::types::{NewUser, Role};
    /// use user_provisioning_sandbox::{Sandbox, fixtures};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.myreports_client();
    /// let ada = NewUser::builder()
    ///     .email("ada@example.com").display_name("Ada Lovelace")
    ///     .roles([Role::AdminUser]);
    /// let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada);
    /// assert!(desired.clone().send().await?.is_created());
    /// assert!(desired.send().await?.is_unchanged());
    /// # Ok(())
    /// # }
    /// ```
    ensure_user,
    /// What [`ensure_user`](Self::ensure_user) would do, without a write. Whether it would cost money,
    /// the server says only when it is asked to do it.
    ///
    /// ```
    /// # use user_provisioning::myreports::types::{NewUser, Role};
    /// # use user_provisioning_sandbox::{Sandbox, fixtures};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let ada = NewUser::builder()
    ///     .email("ada@example.com").display_name("Ada Lovelace")
    ///     .roles([Role::AdminUser]);
    /// let plan = client.plan_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada).send();
    /// assert!(plan.await?.is_created());
    /// # Ok(())
    /// # }
    /// ```
    plan_user,
    /// Where charges apply, the client's policy decides. An answer that is lost may have been charged for,
    /// if charges were accepted.
    ///
    send,
    setters: {
        /// The wanted person with its roles, found by its address.
        user,
        values: {
            /// The customer whose user it is.
            customer_tenant_id(tenant: TenantId) => customer;

            /// The account whose user it is; or, beside a customer, the account that the customer
            /// belongs to.
            account_tenant_id(tenant: TenantId) => account;
        }
        functions: {}
        flags: {
            /// Also takes all other roles away.
            ///
            /// Kept are the role that is needed to log in, and those that the telephone system or
            /// Microsoft Teams governs: `customer.user.pbx` and `customer.user.microsoftteams`.
            remove_other_roles(remove) => remove_other_roles;
        }
    }
}

impl EnsureUser {
    /// Consents to what this costs, without asking anybody.
    ///
    /// Every request is still sent without the consent first, so that nothing is accepted that costs nothing.
    pub fn accept_charges(mut self) -> Self {
        self.desired.accept_charges = true;
        self
    }

    /// Looks, and does what is missing; where charges apply, `decide` is asked.
    ///
    /// It is asked once for each request that costs money, which is seldom more than one. When it
    /// declines and something was done before that, the outcome is the 402 as an error, with
    /// [`changes_made`](Error::changes_made).
    ///
    /// # Errors
    ///
    /// See [`Client::ensure_user`].
    ///
    /// # Cancellation
    ///
    /// As [`send`](Self::send). While `decide` runs, the request it is about was not carried out.
    pub async fn confirm_charges<F, D>(self, decide: F) -> Result<Charged<Ensured<User>>, Error>
    where
        F: AsyncFnMut(&ChargeNotice) -> D,
        D: Into<Decision>,
    {
        let mut reconciler =
            self.desired.with_decider(self.client, CallbackDecider::new(decide))?;
        let outcome = ensure::ensure(&mut reconciler).await;
        match (outcome, reconciler.declined()) {
            // What was done before must not be hidden behind a notice.
            (Err(error), Some(notice)) if error.changes_made().is_empty() => {
                Ok(Charged::Declined(notice))
            }
            (outcome, _) => outcome.map(Charged::Done),
        }
    }
}
