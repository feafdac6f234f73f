//! Looking at a person, and writing to it.

use super::super::Client;
use super::super::types::{Acknowledgement, CreatedUser, User, UserPatch};
use super::judge::Judge;
use super::place::Place;
use super::steps::{Wanted, Write};
use crate::ensure::{Done, Subject};
use crate::{
    ChargeNotice, Charged, Conflict, Decision, Error, InTheWay, Operation, PendingCharge, Response,
};

/// One person in one tenant, and who decides about charges.
pub struct Person<J> {
    client: Client,
    place: Place,
    wanted: Wanted,
    judge: J,
    /// Known as soon as the user was found or created.
    id: Option<String>,
    declined: Option<ChargeNotice>,
    /// A request with the consent was carried out, or may have been.
    is_paid: bool,
}

impl<J> Person<J> {
    pub fn new(client: Client, place: Place, wanted: Wanted, judge: J) -> Self {
        Self { client, place, wanted, judge, id: None, declined: None, is_paid: false }
    }

    /// The notice that was declined, which ended it.
    pub fn declined(self) -> Option<ChargeNotice> {
        self.declined
    }

    async fn find(&self) -> Result<Option<String>, Error> {
        let email = self.wanted.email().to_lowercase();
        let has_email =
            |user: &User| user.email.as_ref().is_some_and(|text| text.to_lowercase() == email);
        let list = self.place.list(&self.client).await?;
        let mut found = list.into_iter().filter(has_email);
        match (found.next(), found.next()) {
            // Which of the two is meant, nobody knows.
            (Some(one), Some(_)) => Err(Error::conflicting(
                self.place.creation(),
                Conflict::new("email", self.wanted.email(), InTheWay::User(one.id)),
            )),
            (one, _) => Ok(one.map(|user| user.id)),
        }
    }
}

impl<J: Judge> Person<J> {
    async fn create(&mut self) -> Result<CreatedUser, Error> {
        let user = self.wanted.user.clone();
        match &self.place {
            Place::Customer(tenant) => {
                let call = self.client.create_customer_user().customer_tenant_id(tenant.clone());
                let held = call.body(user).hold_charges().await?;
                self.settle(held).await
            }
            Place::Account(tenant) => {
                let call = self.client.create_account_user().account_tenant_id(tenant.clone());
                let held = call.body(user).hold_charges().await?;
                self.settle(held).await
            }
            Place::EnterpriseCustomer { account, customer } => {
                let call = self
                    .client
                    .create_enterprise_customer_user()
                    .account_tenant_id(account.clone());
                let held =
                    call.customer_tenant_id(customer.clone()).body(user).hold_charges().await?;
                self.settle(held).await
            }
        }
    }

    async fn patch(&mut self, id: &str, patch: UserPatch) -> Result<Acknowledgement, Error> {
        match &self.place {
            Place::Customer(tenant) => {
                let call = self.client.patch_customer_user().customer_tenant_id(tenant.clone());
                let held = call.user_id(id).body(patch).hold_charges().await?;
                self.settle(held).await
            }
            Place::Account(tenant) => {
                let call = self.client.patch_account_user().account_tenant_id(tenant.clone());
                let held = call.user_id(id).body(patch).hold_charges().await?;
                self.settle(held).await
            }
            Place::EnterpriseCustomer { account, customer } => {
                let call =
                    self.client.patch_enterprise_customer_user().account_tenant_id(account.clone());
                let call = call.customer_tenant_id(customer.clone()).user_id(id).body(patch);
                let held = call.hold_charges().await?;
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
        match self.judge.judge(&pending).await {
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

impl<J: Judge> Subject for Person<J> {
    type Seen = User;
    type Step = Write;

    async fn look(&mut self) -> Result<Option<User>, Error> {
        if self.id.is_none() {
            self.id = self.find().await?;
        }
        match &self.id {
            Some(id) => self.place.get(&self.client, id).await.map(Some),
            None => Ok(None),
        }
    }

    fn creation(&self) -> Result<Write, Error> {
        Ok(self.wanted.creation())
    }

    fn plan(&self, seen: &User, _: &Done) -> Result<Vec<Write>, Error> {
        let steps = self.wanted.plan(seen)?;
        // What was paid for and is not there is not paid for again.
        if self.is_paid {
            self.wanted.refuse_more_roles(&steps)?;
        }
        Ok(steps)
    }

    async fn carry_out(&mut self, step: &Write, seen: Option<User>) -> Result<Option<User>, Error> {
        match (&step.patch, seen) {
            (Some(patch), Some(seen)) => {
                self.patch(&seen.id, patch.clone()).await?;
            }
            _ => self.id = Some(self.create().await?.data.id),
        }
        Ok(None)
    }
}
