//! Reads and writes a user.

use super::super::Client;
use super::super::types::{Acknowledgement, CreatedUser, Role, User, UserPatch};
use super::charge_decider::DecideCharge;
use super::plan::{self, DesiredUser, MyReportsStep};
use super::scope::{Id, Scope, is_same_id, normal_address};
use crate::ensure::{AppliedChanges, Known, Listed, Lookup, Reconcile};
use crate::{
    Change, Charge, ChargeNotice, Charged, Decision, Error, Operation, PendingCharge, Remark,
    Response,
};

/// The reconciler of one user in one tenant, with the decider about charges.
pub struct UserReconciler<J> {
    client: Client,
    scope: Scope,
    desired: DesiredUser,
    decide: J,
    /// Known once the user was found or created.
    id: Option<Id>,
    /// The caller named the account by its id.
    is_named: bool,
    lookup: Lookup<Id>,
    /// Nobody had the wanted address when it was looked at.
    is_address_free: bool,
    declined: Option<ChargeNotice>,
    /// Whether a request with the consent was carried out.
    charge: Charge,
}

impl<J> UserReconciler<J> {
    pub fn new(
        client: Client,
        scope: Scope,
        desired: DesiredUser,
        decide: J,
        id: Option<Id>,
        lookup: Lookup<Id>,
    ) -> Self {
        Self {
            client,
            scope,
            desired,
            decide,
            is_named: id.is_some(),
            id,
            lookup,
            is_address_free: false,
            declined: None,
            charge: Charge::None,
        }
    }

    /// Returns the declined notice that ended the run.
    pub fn declined(self) -> Option<ChargeNotice> {
        self.declined
    }

    /// The id that belongs to the wanted address, or to the one before.
    async fn find(&mut self) -> Result<Option<Id>, Error> {
        if let Some(index) = self.lookup.first() {
            let known = self.choose(|email| index.get(email))?;
            // Nothing but a list tells that nobody has the former address: a creation would not be refused.
            if known.is_some() || self.desired.former_email().is_none() {
                return Ok(known);
            }
        }
        let list = self.list().await?;
        self.choose(|email| who_has(email, &list))
    }

    /// Lists the users. A user who is to be renamed may be behind an entry that cannot be read, and no refusal would
    /// tell: then such an entry is an error.
    async fn list(&self) -> Result<Vec<Listed<Id>>, Error> {
        if self.desired.former_email().is_none() {
            return Ok(self.scope.list(&self.client).await?.users);
        }
        let users = self.scope.list_addresses(&self.client).await?;
        Ok(users.into_iter().map(Listed::from).collect())
    }

    fn choose(&self, look: impl Fn(&str) -> Known<Id>) -> Result<Option<Id>, Error> {
        let create = self.scope.create_step();
        let wanted = look(&self.email()).only(create, "email", self.desired.email())?;
        let Some(former) = self.desired.former_email() else { return Ok(wanted) };
        match (wanted, look(&normal_address(former))) {
            (None, known) => known.only(create, "email", former),
            (Some(id), Known::One(other)) if id != other => Err(self.desired.taken(&id)),
            (Some(id), Known::Several(_)) => Err(self.desired.taken(&id)),
            (wanted, _) => Ok(wanted),
        }
    }

    /// The wanted address as a directory has it.
    fn email(&self) -> String {
        normal_address(self.desired.email())
    }

    /// What a directory knows of the one who is meant is out of date.
    fn correct(&mut self) {
        self.lookup.correct(&self.email());
        if let Some(former) = self.desired.former_email() {
            self.lookup.forget(&normal_address(former));
        }
    }

    /// Notes who has which address.
    fn confirm(&mut self, user: &User) {
        let Some(email) = user.email.as_deref().map(normal_address) else { return };
        if let Some(former) = self.desired.former_email().filter(|_| email == self.email()) {
            self.lookup.forget(&normal_address(former));
        }
        self.lookup.confirm(&email, user.id.clone().into());
    }

    /// Whoever is shown is changed, perhaps at a cost: it must be the user that was asked for. The address of a
    /// named account is a matter of the plan.
    fn refuse_another(&self, id: &Id, shown: &User) -> Result<(), Error> {
        let is_meant = self.is_named || self.desired.is_meant(shown);
        match is_same_id(id.as_str(), &shown.id) && is_meant {
            true => Ok(()),
            false => Err(Error::another_user(self.scope.change())),
        }
    }

    /// An address that somebody else has is not given to this account, whatever the server would say.
    async fn refuse_taken_address(&mut self, user: &User) -> Result<(), Error> {
        if self.is_address_free || !self.is_named || !self.desired.is_renamed(user) {
            return Ok(());
        }
        let (email, own) = (self.email(), Id::from(user.id.clone()));
        let has_address = |other: &&Listed<Id>| other.login.as_ref() == Some(&email);
        let list = self.list().await?;
        if let Some(other) = list.iter().filter(has_address).find(|other| other.id != own) {
            return Err(self.desired.taken(&other.id));
        }
        self.is_address_free = true;
        Ok(())
    }
}

/// Who of a list has an address, which is given in lower case.
fn who_has(email: &str, list: &[Listed<Id>]) -> Known<Id> {
    let has_email = |user: &&Listed<Id>| user.login.as_deref() == Some(email);
    Known::of(list.iter().filter(has_email).map(|user| user.id.clone()))
}

impl<J: DecideCharge> UserReconciler<J> {
    async fn create(&mut self) -> Result<CreatedUser, Error> {
        let user = self.desired.user.clone();
        match &self.scope {
            Scope::Customer(tenant) => {
                let call = self.client.create_customer_user().customer_tenant_id(tenant.clone());
                let held = call.body(user).defer_charges().await?;
                self.send_with_decision(held).await
            }
            Scope::Account(tenant) => {
                let call = self.client.create_account_user().account_tenant_id(tenant.clone());
                let held = call.body(user).defer_charges().await?;
                self.send_with_decision(held).await
            }
            Scope::EnterpriseCustomer { account, customer } => {
                let call = self
                    .client
                    .create_enterprise_customer_user()
                    .account_tenant_id(account.clone());
                let held =
                    call.customer_tenant_id(customer.clone()).body(user).defer_charges().await?;
                self.send_with_decision(held).await
            }
        }
    }

    async fn patch(&mut self, id: &str, patch: UserPatch) -> Result<Acknowledgement, Error> {
        match &self.scope {
            Scope::Customer(tenant) => {
                let call = self.client.patch_customer_user().customer_tenant_id(tenant.clone());
                let held = call.user_id(id).body(patch).defer_charges().await?;
                self.send_with_decision(held).await
            }
            Scope::Account(tenant) => {
                let call = self.client.patch_account_user().account_tenant_id(tenant.clone());
                let held = call.user_id(id).body(patch).defer_charges().await?;
                self.send_with_decision(held).await
            }
            Scope::EnterpriseCustomer { account, customer } => {
                let call =
                    self.client.patch_enterprise_customer_user().account_tenant_id(account.clone());
                let call = call.customer_tenant_id(customer.clone()).user_id(id).body(patch);
                let held = call.defer_charges().await?;
                self.send_with_decision(held).await
            }
        }
    }

    /// Asks if charges apply, and sends the consent once if accepted.
    async fn send_with_decision<O: Operation>(
        &mut self,
        held: Charged<Response<O::Output>, PendingCharge<O>>,
    ) -> Result<O::Output, Error> {
        let pending = match held {
            Charged::Done(response) => return Ok(response.into_inner()),
            Charged::Declined(pending) => pending.affordable()?,
        };
        match self.decide.decide(&pending).await {
            Decision::Accept => {
                let outcome = pending.accept().await;
                let charge = outcome.as_ref().map_or_else(Error::charge, |_| Charge::Made);
                self.charge = self.charge.and(charge);
                outcome.map(Response::into_inner)
            }
            Decision::Decline => {
                self.declined = Some(ChargeNotice::clone(&pending));
                Err(pending.into_error())
            }
        }
    }
}

impl<J: DecideCharge> Reconcile for UserReconciler<J> {
    type Current = User;
    type Step = MyReportsStep;
    const SERVICE: &'static str = "myreports";

    async fn fetch(&mut self) -> Result<Option<User>, Error> {
        let user = loop {
            if self.id.is_none() {
                self.id = self.find().await?;
            }
            let Some(id) = self.id.clone() else { return Ok(None) };
            let outcome = self.scope.get(&self.client, id.as_str()).await;
            if !self.lookup.is_disproved_by(&outcome, |user| self.desired.is_meant(user)) {
                let user = outcome?;
                self.refuse_another(&id, &user)?;
                break user;
            }
            self.correct();
            self.id = None;
        };
        self.confirm(&user);
        self.refuse_taken_address(&user).await?;
        Ok(Some(user))
    }

    fn create_step(&self) -> Result<MyReportsStep, Error> {
        Ok(self.desired.create_step())
    }

    fn plan(&self, current: &User, _: &AppliedChanges) -> Result<Vec<MyReportsStep>, Error> {
        let steps = self.desired.plan(current)?;
        // A paid change that is not applied is not paid again.
        if self.charge != Charge::None {
            self.desired.refuse_more_roles(&steps)?;
        }
        Ok(steps)
    }

    fn given(&self) -> Vec<Change> {
        self.desired.given()
    }

    fn remarks(&self, _: Option<&User>, applied: &AppliedChanges) -> Vec<Remark> {
        let is_new = applied.includes(&Change::Created);
        let is_given =
            |role: &&Role| is_new || applied.includes(&Change::added(plan::ROLES, *role));
        let given = self.desired.unknown_roles().filter(is_given);
        given.map(|role| Remark::UnknownRole { role: role.to_string() }).collect()
    }

    fn may_cost(&self, changes: &[Change]) -> bool {
        let mut roles = changes.iter().filter_map(|change| change.added_to(plan::ROLES));
        roles.any(|role| Role::from(role).is_licensed() != Some(false))
    }

    fn charge(&self) -> Charge {
        self.charge
    }

    async fn apply(
        &mut self,
        step: &MyReportsStep,
        current: Option<User>,
    ) -> Result<Option<User>, Error> {
        match (&step.patch, current) {
            (Some(patch), Some(current)) => {
                self.patch(&current.id, patch.clone()).await?;
            }
            _ => {
                let created = self.create().await?.data;
                // Without an id the user is looked up by the address.
                self.id = Some(created.id.clone().into()).filter(|_| !created.id.is_empty());
                if self.desired.is_stored_as(&created) {
                    self.confirm(&created);
                    return Ok(Some(created));
                }
            }
        }
        Ok(None)
    }
}
