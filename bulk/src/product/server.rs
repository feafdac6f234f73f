//! The interface between the engine and the products.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::product::{Action, Desired};

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One server of one product.
pub trait Server: Send + Sync {
    /// Called when a plan or a worker begins: directories of earlier ones are outdated.
    fn begin(&self) {}

    /// The base URL of the server.
    fn url(&self) -> String;

    /// What this server may take away from people, in words: an approval is for that and no more.
    fn removals(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Probes the server. Returns remarks, or why it cannot be used.
    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>>;

    /// Plans one item, without a write.
    fn plan_item<'a>(&'a self, desired: &'a Desired) -> BoxFuture<'a, Result<ItemPlan, Failure>>;

    /// Applies one item. If that costs money, the gate decides before a request with a consent is sent.
    ///
    /// `account` is the id of the account that the plan found: it is changed, and no other is created in its place.
    fn apply<'a>(
        &'a self,
        desired: &'a Desired,
        account: Option<&'a str>,
        gate: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>>;
}

/// Decides whether a request may cost money.
pub trait Gate: Send + Sync {
    /// Whether the request may be sent with a consent, which is then recorded in the journal.
    fn consent(&self) -> BoxFuture<'_, bool>;
}

/// The plan of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemPlan {
    pub action: Action,
    pub changes: Vec<String>,
    pub remarks: Vec<String>,
    pub may_cost: bool,
    pub remote_id: Option<String>,
}

/// The result of an applied item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// `created`, `updated`, `unchanged`, or the outcome of an offboarding.
    pub outcome: &'static str,
    pub changes: Vec<String>,
    pub remarks: Vec<String>,
    pub remote_id: Option<String>,
    /// Whether a charge was made.
    pub is_charged: bool,
}

/// Why an item was not, or not completely, applied.
#[derive(Clone, Debug)]
pub struct Failure {
    pub cause: Cause,
    /// A stable name of the kind.
    pub kind: String,
    pub message: String,
    /// The changes made before the failure.
    pub made: Vec<String>,
    /// Whether a request with a consent may have been carried out.
    pub may_be_charged: bool,
    /// The wait that the server requested.
    pub retry_after: Option<Duration>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The server is unreachable or busy, whoever the person is.
    Unavailable,
    /// The server failed, perhaps because of this person.
    ServerError,
    /// The server rejects the credentials.
    Credentials,
    /// The server rejects this person.
    Refused,
    /// A person has to decide.
    NeedsDecision,
}
