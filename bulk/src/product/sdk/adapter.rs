//! Implements `Server` for every product of the SDK.

use std::sync::Arc;

use user_provisioning::Probe;

use super::check;
use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Failure, Gate, ItemPlan, Server};
use crate::product::{Desired, Intent, Leave, Product, Removal};

/// What differs between products.
pub trait Adapter: Send + Sync {
    const PRODUCT: Product;

    /// Discards directories.
    fn forget(&self) {}

    /// The base URL of the client.
    fn url(&self) -> &str;

    /// What is taken away although the file does not mention it.
    fn removal(&self) -> Removal {
        Removal::default()
    }

    fn probe(&self) -> impl Future<Output = Result<Probe, user_provisioning::Error>> + Send;

    /// Plans the changes to the desired state.
    fn plan(&self, desired: &Desired) -> impl Future<Output = Result<ItemPlan, Failure>> + Send;

    /// Applies the desired state, to that account if there is one.
    fn ensure(
        &self,
        desired: &Desired,
        account: Option<&str>,
        gate: Arc<dyn Gate>,
    ) -> impl Future<Output = Result<Applied, Failure>> + Send;

    /// Plans the offboarding.
    fn plan_leave(
        &self,
        desired: &Desired,
        leave: Leave,
    ) -> impl Future<Output = Result<ItemPlan, Failure>> + Send;

    /// Offboards the person, and no account but that one if there is one.
    fn leave(
        &self,
        desired: &Desired,
        leave: Leave,
        account: Option<&str>,
    ) -> impl Future<Output = Result<Applied, Failure>> + Send;
}

impl<A: Adapter> Server for A {
    fn begin(&self) {
        self.forget();
    }

    fn url(&self) -> String {
        Adapter::url(self).to_owned()
    }

    fn removals(&self) -> Vec<&'static str> {
        self.removal().words()
    }

    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { check(A::PRODUCT, self.probe().await) })
    }

    fn plan_item<'a>(&'a self, desired: &'a Desired) -> BoxFuture<'a, Result<ItemPlan, Failure>> {
        Box::pin(async move {
            match desired.intent {
                Intent::Active => self.plan(desired).await,
                Intent::Left(leave) => self.plan_leave(desired, leave).await,
            }
        })
    }

    fn apply<'a>(
        &'a self,
        desired: &'a Desired,
        account: Option<&'a str>,
        gate: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            match desired.intent {
                Intent::Active => self.ensure(desired, account, gate).await,
                Intent::Left(leave) => self.leave(desired, leave, account).await,
            }
        })
    }
}
