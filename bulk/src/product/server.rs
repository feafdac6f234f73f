//! The one seam between the engine and the products: what it asks of a server, and what it is told.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::product::{Action, Desired};

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One server of one product.
pub trait Server: Send + Sync {
    /// A plan or a worker begins: what was listed for another one is not good any more.
    fn begin(&self) {}

    /// Whether it can be used: an error says why not, otherwise what somebody should know.
    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>>;

    /// What would be done, without a write.
    fn plan_item<'a>(&'a self, desired: &'a Desired) -> BoxFuture<'a, Result<ItemPlan, Failure>>;

    /// Does what is missing. Where that costs money, the gate is asked before the request with a consent leaves.
    fn apply<'a>(
        &'a self,
        desired: &'a Desired,
        gate: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>>;
}

/// Who decides whether a request may cost money.
pub trait Gate: Send + Sync {
    /// Whether the request may be sent with a consent. It is journalled before this says yes.
    fn consent(&self) -> BoxFuture<'_, bool>;
}

/// What a look at a person found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemPlan {
    pub action: Action,
    pub changes: Vec<String>,
    pub remarks: Vec<String>,
    pub may_cost: bool,
    pub remote_id: Option<String>,
}

/// What was done about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// A word: `created`, `updated`, `unchanged`, or what became of somebody who left.
    pub outcome: &'static str,
    pub changes: Vec<String>,
    pub remarks: Vec<String>,
    pub remote_id: Option<String>,
    /// Whether the request with the consent was carried out.
    pub is_charged: bool,
}

/// Why nothing, or not all of it, was done.
#[derive(Clone, Debug)]
pub struct Failure {
    pub cause: Cause,
    /// A word that stays the same from version to version.
    pub kind: String,
    pub message: String,
    /// What was done before.
    pub made: Vec<String>,
    /// Whether a request with a consent may have been carried out.
    pub may_be_charged: bool,
    /// When the server asked to be asked again.
    pub retry_after: Option<Duration>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The server cannot be reached, or is busy: nothing about this person.
    Unavailable,
    /// The server failed, perhaps because of this person.
    ServerError,
    /// The credentials are refused: nobody can be done.
    Credentials,
    /// The server refuses this person.
    Refused,
    /// A person has to decide.
    NeedsDecision,
}
