//! What the engine asks of a server, for every product that the SDK knows.

use std::sync::Arc;

use user_provisioning::Probe;

use super::check;
use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Failure, Gate, Look, Server};
use crate::product::{Intent, Leave, Product, Wanted};

/// What differs from product to product: each is a [`Server`] by it.
pub trait Adapter: Send + Sync {
    const PRODUCT: Product;

    /// Forgets what was listed before.
    fn forget(&self) {}

    fn probe(&self) -> impl Future<Output = Result<Probe, user_provisioning::Error>> + Send;

    /// Plans what makes the person as wanted.
    fn plan(&self, wanted: &Wanted) -> impl Future<Output = Result<Look, Failure>> + Send;

    /// Makes the person as wanted.
    fn ensure(
        &self,
        wanted: &Wanted,
        gate: Arc<dyn Gate>,
    ) -> impl Future<Output = Result<Applied, Failure>> + Send;

    /// Plans how the person leaves.
    fn plan_leave(
        &self,
        wanted: &Wanted,
        leave: Leave,
    ) -> impl Future<Output = Result<Look, Failure>> + Send;

    /// Lets the person leave.
    fn leave(
        &self,
        wanted: &Wanted,
        leave: Leave,
    ) -> impl Future<Output = Result<Applied, Failure>> + Send;
}

impl<A: Adapter> Server for A {
    fn begin(&self) {
        self.forget();
    }

    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { check(A::PRODUCT, self.probe().await) })
    }

    fn look<'a>(&'a self, wanted: &'a Wanted) -> BoxFuture<'a, Result<Look, Failure>> {
        Box::pin(async move {
            match wanted.intent {
                Intent::Active => self.plan(wanted).await,
                Intent::Left(leave) => self.plan_leave(wanted, leave).await,
            }
        })
    }

    fn apply<'a>(
        &'a self,
        wanted: &'a Wanted,
        gate: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            match wanted.intent {
                Intent::Active => self.ensure(wanted, gate).await,
                Intent::Left(leave) => self.leave(wanted, leave).await,
            }
        })
    }
}
