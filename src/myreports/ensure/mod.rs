//! `ensure_user`: a person and its roles in a tenant, as one call.

mod charge_decider;
mod plan;
mod reconciler;
mod scope;

use super::types::{NewUser, TenantId, User};
use super::{Client, operation};
use crate::charge_policy::Gate;
use crate::conversion::IntoValue;
use crate::ensure::{Index, Listing, Lookup, check_identity, directory, ensure_calls};
use crate::request::Field;
use crate::{ChargeGate, ChargeNotice, Charged, Decision, Ensured, Error, Operation, ensure};
use charge_decider::{CallbackDecider, PolicyDecider};
use plan::DesiredUser;
use reconciler::UserReconciler;
pub(super) use scope::{Id, Scope, is_same_id, normal_address};

const NO_TENANT: &str = "`customerTenantId`, `accountTenantId` or both are missing";

/// The settings of both calls.
#[derive(Clone, Debug, Default)]
struct DesiredInput {
    customer: Field<TenantId>,
    account: Field<TenantId>,
    user: Field<NewUser>,
    remove_other_roles: bool,
    accept_charges: bool,
    id: Option<Id>,
    renamed_from: Option<String>,
    directory: Option<Index<Id>>,
}

impl DesiredInput {
    /// Builds the reconciler that decides charges by policy.
    fn reconciler(self, client: Client) -> Result<UserReconciler<PolicyDecider>, Error> {
        let policy = client.core().charges.policy.clone();
        // A gate decides before the consent is sent.
        let has_gate =
            client.core().charges.gate.is_some() || client.call_options().charge_gate.is_some();
        let decide = PolicyDecider { accepts_all: self.accept_charges || has_gate, policy };
        self.with_decider(client, decide)
    }

    fn with_decider<J>(self, client: Client, decide: J) -> Result<UserReconciler<J>, Error> {
        let refused = |reason| Error::refused(operation::CreateCustomerUser::INFO, reason);
        let customer = self.customer.optional("customerTenantId").map_err(refused)?;
        let account = self.account.optional("accountTenantId").map_err(refused)?;
        let user = self.user.required("user").map_err(refused)?;
        let scope = Scope::new(account, customer);
        let scope = scope.ok_or_else(|| refused(NO_TENANT.to_owned()))?;
        let lookup =
            Lookup::new(Index::in_scope(self.directory, &scope.key(&client)).map_err(refused)?);
        let (is_named, renamed_from) = (self.id.is_some(), self.renamed_from);
        check_identity("email", Some(&user.email)).map_err(refused)?;
        check_identity("renamed_from", renamed_from.as_deref()).map_err(refused)?;
        let desired =
            DesiredUser::new(user, &scope, self.remove_other_roles, renamed_from, is_named)
                .map_err(refused)?;
        Ok(UserReconciler::new(client, scope, desired, decide, self.id, lookup))
    }
}

ensure_calls! {
    current: User,
    /// Makes sure that a user exists in a tenant in the desired state: reads it first, then creates it or
    /// changes what differs.
    ///
    /// The tenant is a customer (reseller credentials), an account (enterprise credentials), or a
    /// customer of an account (enterprise credentials; give both ids).
    ///
    /// - The user is found by the address, ignoring case.
    /// - It adds roles one by one, and removes none unless requested.
    /// - It can be run again after any failure: the second run continues from the current state.
    ///
    /// Cost: creating and adding roles may cost money. Nothing is paid without a consent, as with
    /// [`create_customer_user`](Self::create_customer_user): `send` asks the client's
    /// [`ChargePolicy`](crate::ChargePolicy), [`confirm_charges`](EnsureUser::confirm_charges) asks you. If
    /// the response to a request with the consent is lost, it reads whether the request was carried out, and
    /// never pays twice.
    ///
    /// Mail: creating mails an activation link.
    ///
    /// # Errors
    ///
    /// [`is_charges_required`](Error::is_charges_required) if charges apply and were not accepted,
    /// [`is_conflict`](Error::is_conflict) if a user that the caller cannot see has the address,
    /// [`is_unsafe_change`](Error::is_unsafe_change) if another supervisor role would be removed,
    /// [`is_not_applied`](Error::is_not_applied) if the server does not show a change afterwards, and those
    /// of its calls. [`changes_made`](Error::changes_made) returns the changes made before.
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
    /// let plan = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada).plan();
    /// assert!(plan.await?.is_creation());
    /// # Ok(())
    /// # }
    /// ```
    plan,
    /// If charges apply, the client's policy decides. If charges were accepted and the response is lost, they
    /// may have been made.
    ///
    send,
    setters: {
        /// Sets the desired user with its roles, found by its address.
        user,
        values: {
            /// Sets the customer that the user belongs to.
            customer_tenant_id(tenant: TenantId) => customer;

            /// Sets the account that the user belongs to; or, together with a customer, the account of that
            /// customer.
            account_tenant_id(tenant: TenantId) => account;
        }
        functions: {
            /// Sets the id of the account, such as one that a program stores with the person.
            ///
            /// Then no user is created, which could cost money, or found by the address: a missing account is
            /// an error with [`is_not_found`](crate::Error::is_not_found). An account with another address
            /// is an error with [`is_unsafe_change`](crate::Error::is_unsafe_change), unless
            /// [`renamed_from`](Self::renamed_from) names that address: a wrong id must not rename another user.
            pub fn id(mut self, id: impl Into<String>) -> Self {
                self.desired.id = Some(id.into().into());
                self
            }

            /// Sets the user's former address, which is changed to the desired one.
            ///
            /// Without it, a user with a changed address is created as a second account, which may be charged
            /// for. If one user has the desired address and another the former one, that is a conflict. If
            /// neither exists, the user is created, unless [`id`](Self::id) names the account.
            ///
            /// ```
            /// # use user_provisioning::myreports::types::NewUser;
            /// # use user_provisioning_sandbox::{Sandbox, fixtures};
            /// # #[tokio::main(flavor = "current_thread")]
            /// # async fn main() -> Result<(), user_provisioning::Error> {
            /// # let sandbox = Sandbox::start().await;
            /// # let client = sandbox.myreports_client();
            /// let married = NewUser::builder().email("jane.roe@example.com").display_name("User 1");
            /// let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
            /// let desired = desired.user(married).renamed_from("user1@example.com");
            /// let done = desired.id(fixtures::CUSTOMER_USER).send().await?;
            /// let change = r#"email: "user1@example.com" → "jane.roe@example.com""#;
            /// assert_eq!(done.changes().first().map(ToString::to_string).as_deref(), Some(change));
            /// # Ok(())
            /// # }
            /// ```
            pub fn renamed_from(mut self, email: impl Into<String>) -> Self {
                self.desired.renamed_from = Some(email.into());
                self
            }
        }
        flags: {
            /// Also removes all other roles.
            ///
            /// It keeps the role that is needed to log in, and those that the telephone system or Microsoft
            /// Teams manages: `customer.user.pbx` and `customer.user.microsoftteams`.
            remove_other_roles(remove) => remove_other_roles;
        }
    }
}

impl EnsureUser {
    /// Accepts all charges of this call.
    ///
    /// Every request is still sent without the consent first, so that only actual charges are accepted.
    pub fn accept_charges(mut self) -> Self {
        self.desired.accept_charges = true;
        self
    }

    /// Sets the gate that is asked before a consent to charges is sent, instead of the client's policy or gate.
    ///
    /// A `max_charges` of the client applies in addition.
    pub fn charge_gate(mut self, gate: impl ChargeGate) -> Self {
        self.options.charge_gate = Some(Gate::new(gate));
        self
    }

    /// Reads the current user, and applies what is missing; if charges apply, calls `decide`.
    ///
    /// It is called at most once. If it declines after an earlier change, the outcome is the
    /// 402 as an error, with [`changes_made`](Error::changes_made). The same happens if a second
    /// request would cost money, for example if another program creates the user while `decide` runs and the
    /// roles have to be added: nothing is paid for it. Run it again to be asked again.
    ///
    /// The future can be spawned, and `decide` may borrow:
    ///
    /// ```
    /// # use std::sync::Arc;
    /// # use user_provisioning::myreports::types::{NewUser, Role};
    /// # use user_provisioning_sandbox::{Sandbox, fixtures};
    /// # struct Journal;
    /// # impl Journal {
    /// #     async fn consent(&self, _: &user_provisioning::ChargeNotice) -> bool { true }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// # let journal = Arc::new(Journal);
    /// let ada = NewUser::builder()
    ///     .email("ada@example.com").display_name("Ada Lovelace")
    ///     .roles([Role::CustomerUserPbx]);
    /// let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada);
    /// let task = tokio::spawn(async move {
    ///     desired.confirm_charges(async |notice| journal.consent(notice).await).await
    /// });
    /// assert!(task.await??.is_done());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`Client::ensure_user`].
    ///
    /// # Cancellation
    ///
    /// As [`send`](Self::send). While `decide` runs, its request was not carried out.
    pub async fn confirm_charges<F, D>(self, decide: F) -> Result<Charged<Ensured<User>>, Error>
    where
        F: AsyncFnOnce(&ChargeNotice) -> D,
        D: Into<Decision>,
    {
        let client = self.scoped_client();
        let mut reconciler = self.desired.with_decider(client, CallbackDecider::new(decide))?;
        let outcome = ensure::ensure(&mut reconciler).await;
        match (outcome, reconciler.declined()) {
            // Changes made before must not be hidden by a notice.
            (Err(error), Some(notice)) if error.changes_made().is_empty() => {
                Ok(Charged::Declined(notice))
            }
            (outcome, _) => outcome.map(Charged::Done),
        }
    }
}

directory! {
    id: Id,
    /// Lists all users of a tenant once, for [`known`](EnsureUser::known) of
    /// [`ensure_user`](Self::ensure_user) in the same tenant.
    ///
    /// ```
    /// # use user_provisioning::myreports::types::NewUser;
    /// # use user_provisioning_sandbox::{Sandbox, fixtures};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let tenant = fixtures::CUSTOMER_TENANT;
    /// let directory = client.directory().customer_tenant_id(tenant).send().await?;
    /// for email in ["ada@example.com", "bob@example.com"] {
    ///     let user = NewUser::builder().email(email).display_name("An Agent");
    ///     let desired = client.ensure_user().customer_tenant_id(tenant).user(user);
    ///     desired.known(&directory).send().await?;
    /// }
    /// println!("{} users, listed {:?} ago", directory.len(), directory.age());
    /// # Ok(())
    /// # }
    /// ```
    directory,
    fields: { customer: Field<TenantId>, account: Field<TenantId> }
    setters: {
        /// The customer whose users they are.
        pub fn customer_tenant_id<V: IntoValue<TenantId>>(mut self, tenant: V) -> Self {
            self.customer = Field::from_value(tenant);
            self
        }

        /// Sets the account of the users; or, together with a customer, the account of that customer.
        pub fn account_tenant_id<V: IntoValue<TenantId>>(mut self, tenant: V) -> Self {
            self.account = Field::from_value(tenant);
            self
        }
    }
}

impl ListDirectory {
    async fn list(self, client: &Client) -> Result<(String, Listing<Id>), Error> {
        let refused = |reason| Error::refused(operation::ListCustomerUsers::INFO, reason);
        let customer = self.customer.optional("customerTenantId").map_err(refused)?;
        let account = self.account.optional("accountTenantId").map_err(refused)?;
        let scope = Scope::new(account, customer);
        let scope = scope.ok_or_else(|| refused(NO_TENANT.to_owned()))?;
        let users = scope.list(client).await?;
        Ok((scope.key(client), users))
    }
}
