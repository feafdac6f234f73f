//! The state of a running sandbox.

use std::sync::Arc;

use super::products::Products;
use super::recorder::Replay;
use super::request_log::Received;
use super::rules::rule_set::RuleSet;

/// The callback for each request.
pub type Observer = Arc<dyn Fn(&Received) + Send + Sync>;

/// The state that the server and the [`Sandbox`](super::Sandbox) share.
#[derive(Default)]
pub struct Shared {
    pub products: Products,
    pub rule_set: RuleSet,
    pub replay: Option<Replay>,
    pub received: Vec<Received>,
    pub observer: Option<Observer>,
}
