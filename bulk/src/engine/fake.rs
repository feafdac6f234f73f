//! A product that is a list of keys, with faults on demand.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::error::Error;
use crate::journal::Action;
use crate::product::server::{Applied, BoxFuture, Cause, Failure, Gate, Look, Server};
use crate::product::{Intent, Wanted};

/// How one call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Carried out, and the answer is lost.
    LostAfter,
    /// Not carried out, and the answer is lost.
    LostBefore,
    Away,
    Broken,
    Refused,
    Conflict,
    Credentials,
}

#[derive(Default)]
pub struct FakeServer {
    pub users: Mutex<BTreeMap<String, u64>>,
    /// Fates of the next calls for a key.
    pub fates: Mutex<BTreeMap<String, VecDeque<Fate>>>,
    pub is_away: AtomicBool,
    pub creations: AtomicU64,
    pub charges: AtomicU64,
    pub calls: AtomicU64,
    pub latency: Duration,
}

impl FakeServer {
    pub fn fate(&self, key: &str, fates: impl IntoIterator<Item = Fate>) {
        self.fates.lock().unwrap().entry(key.to_owned()).or_default().extend(fates);
    }

    pub fn has(&self, key: &str) -> bool {
        self.users.lock().unwrap().contains_key(key)
    }

    fn next_fate(&self, key: &str) -> Option<Fate> {
        if self.is_away.load(Ordering::SeqCst) {
            return Some(Fate::Away);
        }
        self.fates.lock().unwrap().get_mut(key).and_then(VecDeque::pop_front)
    }

    fn create(&self, key: &str) {
        self.creations.fetch_add(1, Ordering::SeqCst);
        *self.users.lock().unwrap().entry(key.to_owned()).or_default() += 1;
    }
}

/// Whose creation costs money.
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
    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { Ok(vec!["is a list of words".to_owned()]) })
    }

    fn look<'a>(&'a self, wanted: &'a Wanted) -> BoxFuture<'a, Result<Look, Failure>> {
        Box::pin(async move {
            let key = wanted.key();
            if self.is_away.load(Ordering::SeqCst) {
                return Err(failure(Cause::Away, "connect", false));
            }
            let action = match (wanted.intent(), self.has(&key)) {
                (Intent::Active, true) | (Intent::Left(_), false) => Action::Nothing,
                (Intent::Active, false) => Action::Create,
                (Intent::Left(_), true) => Action::Leave,
            };
            let remote_id = self.has(&key).then(|| key.clone());
            Ok(Look {
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
        wanted: &'a Wanted,
        gate: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            self.calls.fetch_add(1, Ordering::SeqCst);
            let key = wanted.key();
            tokio::time::sleep(self.latency).await;
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
            let fate = self.next_fate(&key);
            match fate {
                Some(Fate::Away) => return Err(failure(Cause::Away, "connect", false)),
                Some(Fate::Broken) => return Err(failure(Cause::Broken, "server_error", false)),
                Some(Fate::Refused) => return Err(failure(Cause::Refused, "bad_request", false)),
                Some(Fate::Conflict) => {
                    return Err(failure(Cause::NeedsDecision, "conflict", false));
                }
                Some(Fate::Credentials) => {
                    return Err(failure(Cause::Credentials, "unauthorized", false));
                }
                None | Some(Fate::LostAfter | Fate::LostBefore) => {}
            }
            if self.has(&key) {
                return done("unchanged", false);
            }
            let is_charged = costs(&key);
            if is_charged && !gate.consent().await {
                return Err(failure(Cause::NeedsDecision, "charges_required", false));
            }
            if fate != Some(Fate::LostBefore) {
                self.create(&key);
                if is_charged {
                    self.charges.fetch_add(1, Ordering::SeqCst);
                }
            }
            match fate {
                None => done("created", is_charged),
                Some(_) => Err(failure(Cause::Away, "interrupted", is_charged)),
            }
        })
    }
}
