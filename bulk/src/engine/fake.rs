//! A fake product that stores keys, with scripted faults.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Cause, Failure, Gate, ItemPlan, Server};
use crate::product::{Action, Desired, Intent};

/// The scripted result of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FakeResponse {
    /// Carried out, and the response is lost.
    LostAfter,
    /// Not carried out, and the response is lost.
    LostBefore,
    Unavailable,
    ServerError,
    Refused,
    Conflict,
    Credentials,
}

#[derive(Default)]
pub struct FakeServer {
    pub users: Mutex<BTreeMap<String, u64>>,
    /// Results of the next calls for a key.
    pub responses: Mutex<BTreeMap<String, VecDeque<FakeResponse>>>,
    pub is_away: AtomicBool,
    pub creations: AtomicU64,
    pub charges: AtomicU64,
    pub calls: AtomicU64,
    /// Calls in progress, and the most of them.
    pub at_once: AtomicU64,
    pub most_at_once: AtomicU64,
    pub latency: Duration,
}

impl FakeServer {
    pub fn respond(&self, key: &str, responses: impl IntoIterator<Item = FakeResponse>) {
        self.responses.lock().unwrap().entry(key.to_owned()).or_default().extend(responses);
    }

    pub fn has(&self, key: &str) -> bool {
        self.users.lock().unwrap().contains_key(key)
    }

    fn next_fate(&self, key: &str) -> Option<FakeResponse> {
        if self.is_away.load(Ordering::SeqCst) {
            return Some(FakeResponse::Unavailable);
        }
        self.responses.lock().unwrap().get_mut(key).and_then(VecDeque::pop_front)
    }

    fn create(&self, key: &str) {
        self.creations.fetch_add(1, Ordering::SeqCst);
        *self.users.lock().unwrap().entry(key.to_owned()).or_default() += 1;
    }
}

/// Whether creating this key costs money.
pub fn costs(key: &str) -> bool {
    key.starts_with("paid")
}

fn failure(cause: Cause, kind: &str, may_be_charged: bool) -> Failure {
    let message = format!("{kind} happened");
    Failure {
        cause,
        kind: kind.to_owned(),
        message,
        made: Vec::new(),
        may_be_charged,
        retry_after: None,
    }
}

impl Server for Arc<FakeServer> {
    fn url(&self) -> String {
        "https://words.example.com".to_owned()
    }

    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { Ok(vec!["is a list of words".to_owned()]) })
    }

    fn plan_item<'a>(&'a self, desired: &'a Desired) -> BoxFuture<'a, Result<ItemPlan, Failure>> {
        Box::pin(async move {
            let key = desired.key();
            if self.is_away.load(Ordering::SeqCst) {
                return Err(failure(Cause::Unavailable, "connect", false));
            }
            let action = match (desired.intent(), self.has(&key)) {
                (Intent::Active, true) | (Intent::Left(_), false) => Action::Nothing,
                (Intent::Active, false) => Action::Create,
                (Intent::Left(_), true) => Action::Leave,
            };
            let remote_id = self.has(&key).then(|| key.clone());
            Ok(ItemPlan {
                action,
                changes: Vec::new(),
                remarks: Vec::new(),
                may_cost: costs(&key),
                remote_id,
            })
        })
    }

    fn apply<'a>(
        &'a self,
        desired: &'a Desired,
        account: Option<&'a str>,
        gate: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            self.calls.fetch_add(1, Ordering::SeqCst);
            let key = desired.key();
            let at_once = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
            self.most_at_once.fetch_max(at_once, Ordering::SeqCst);
            tokio::time::sleep(self.latency).await;
            self.at_once.fetch_sub(1, Ordering::SeqCst);
            let done = |outcome, is_charged| {
                let remote_id = Some(key.clone());
                Ok(Applied {
                    outcome,
                    changes: Vec::new(),
                    remarks: Vec::new(),
                    remote_id,
                    is_charged,
                })
            };
            let response = self.next_fate(&key);
            match response {
                Some(FakeResponse::Unavailable) => {
                    return Err(failure(Cause::Unavailable, "connect", false));
                }
                Some(FakeResponse::ServerError) => {
                    return Err(failure(Cause::ServerError, "server_error", false));
                }
                Some(FakeResponse::Refused) => {
                    return Err(failure(Cause::Refused, "bad_request", false));
                }
                Some(FakeResponse::Conflict) => {
                    return Err(failure(Cause::NeedsDecision, "conflict", false));
                }
                Some(FakeResponse::Credentials) => {
                    return Err(failure(Cause::Credentials, "unauthorized", false));
                }
                None | Some(FakeResponse::LostAfter | FakeResponse::LostBefore) => {}
            }
            if self.has(&key) {
                return done("unchanged", false);
            }
            if account.is_some() {
                return Err(failure(Cause::NeedsDecision, "not_found", false));
            }
            let is_charged = costs(&key);
            if is_charged && !gate.consent().await {
                return Err(failure(Cause::NeedsDecision, "charges_required", false));
            }
            if response != Some(FakeResponse::LostBefore) {
                self.create(&key);
                if is_charged {
                    self.charges.fetch_add(1, Ordering::SeqCst);
                }
            }
            match response {
                None => done("created", is_charged),
                Some(_) => Err(failure(Cause::Unavailable, "interrupted", is_charged)),
            }
        })
    }
}
