//! Looking at a person, and writing to it.

use super::super::Client;
use super::super::types::{Acknowledgement, CreatedUser, User, UserPatch};
use super::charge_decider::DecideCharge;
use super::plan::{DesiredUser, MyReportsStep};
use super::scope::Scope;
use crate::ensure::{AppliedChanges, Reconcile};
use crate::{
    ChargeNotice, Charged, Conflict, ConflictHolder, Decision, Error, Operation, PendingCharge,
    Response,
};

/// One person in one tenant, and who decides about charges.
pub struct UserReconciler<J> {
    client: Client,
    scope: Scope,
    desired: DesiredUser,
    decide: J,
    /// Known as soon as the user was found or created.
    id: Option<String>,
    declined: Option<ChargeNotice>,
    /// A request with the consent was carried out, or may have been.
    is_paid: bool,
}

impl<J> UserReconciler<J> {
    pub fn new(client: Client, scope: Scope, desired: DesiredUser, decide: J) -> Self {
        Self { client, scope, desired, decide, id: None, declined: None, is_paid: false }
    }

    /// The notice that was declined, which ended it.
    pub fn declined(self) -> Option<ChargeNotice> {
        self.declined
    }

    async fn find(&self) -> Result<Option<String>, Error> {
        let email = self.desired.email().to_lowercase();
        let has_email =
            |user: &User| user.email.as_ref().is_some_and(|text| text.to_lowercase() == email);
        let list = self.scope.list(&self.client).await?;
        let mut found = list.into_iter().filter(has_email);
        match (found.next(), found.next()) {
            // Which of the two is meant, nobody knows.
            (Some(one), Some(_)) => Err(Error::conflicting(
                self.scope.create_step(),
                Conflict::new("email", self.desired.email(), ConflictHolder::User(one.id)),
            )),
            (one, _) => Ok(one.map(|user| user.id)),
        }
    }
}

impl<J: DecideCharge> UserReconciler<J> {
    async fn create(&mut self) -> Result<CreatedUser, Error> {
        let user = self.desired.user.clone();
        match &self.scope {
            Scope::Customer(tenant) => {
                let call = self.client.create_customer_user().customer_tenant_id(tenant.clone());
                let held = call.body(user).defer_charges().await?;
                self.settle(held).await
            }
            Scope::Account(tenant) => {
                let call = self.client.create_account_user().account_tenant_id(tenant.clone());
                let held = call.body(user).defer_charges().await?;
                self.settle(held).await
            }
            Scope::EnterpriseCustomer { account, customer } => {
                let call = self
                    .client
                    .create_enterprise_customer_user()
                    .account_tenant_id(account.clone());
                let held =
                    call.customer_tenant_id(customer.clone()).body(user).defer_charges().await?;
                self.settle(held).await
            }
        }
    }

    async fn patch(&mut self, id: &str, patch: UserPatch) -> Result<Acknowledgement, Error> {
        match &self.scope {
            Scope::Customer(tenant) => {
                let call = self.client.patch_customer_user().customer_tenant_id(tenant.clone());
                let held = call.user_id(id).body(patch).defer_charges().await?;
                self.settle(held).await
            }
            Scope::Account(tenant) => {
                let call = self.client.patch_account_user().account_tenant_id(tenant.clone());
                let held = call.user_id(id).body(patch).defer_charges().await?;
                self.settle(held).await
            }
            Scope::EnterpriseCustomer { account, customer } => {
                let call =
                    self.client.patch_enterprise_customer_user().account_tenant_id(account.clone());
                let call = call.customer_tenant_id(customer.clone()).user_id(id).body(patch);
                let held = call.defer_charges().await?;
                self.settle(held).await
            }
        }
    }

    /// Asks where charges apply, and pays once on a yes.
    async fn settle<O: Operation>(
        &mut self,
        held: Charged<Response<O::Answer>, PendingCharge<O>>,
    ) -> Result<O::Answer, Error> {
        let pending = match held {
            Charged::Done(answer) => return Ok(answer.into_inner()),
            Charged::Declined(pending) => pending.affordable()?,
        };
        match self.decide.decide(&pending).await {
            Decision::Accept => {
                let outcome = pending.accept().await;
                self.is_paid |=
                    outcome.as_ref().map_or_else(Error::charge_may_have_been_made, |_| true);
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

    async fn fetch(&mut self) -> Result<Option<User>, Error> {
        if self.id.is_none() {
            self.id = self.find().await?;
        }
        match &self.id {
            Some(id) => self.scope.get(&self.client, id).await.map(Some),
            None => Ok(None),
        }
    }

    fn create_step(&self) -> Result<MyReportsStep, Error> {
        Ok(self.desired.create_step())
    }

    fn plan(&self, current: &User, _: &AppliedChanges) -> Result<Vec<MyReportsStep>, Error> {
        let steps = self.desired.plan(current)?;
        // What was paid for and is not there is not paid for again.
        if self.is_paid {
            self.desired.refuse_more_roles(&steps)?;
        }
        Ok(steps)
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
            _ => self.id = Some(self.create().await?.data.id),
        }
        Ok(None)
    }
}
