//! One item, from its claim to what is written about it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::state::WorkerState;
use crate::error::Error;
use crate::journal::{
    Attempt, Claim, Consent, ConsentReply, Detail, Ending, Finish, ItemState, Verdict, decide,
    millis,
};
use crate::product::Action;
use crate::product::server::{Applied, BoxFuture, Cause, Failure, Gate, ItemPlan};

/// How long an item waits that failed for a passing reason.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Asks the journal for the consent of one item.
struct JournalGate {
    worker: Arc<WorkerState>,
    claim: Claim,
    is_granted: AtomicBool,
    /// Whether the journal was asked and has not answered, so that nobody knows what it holds. What asked can be
    /// dropped meanwhile, when the deadline passes.
    is_unknown: AtomicBool,
    /// Why the consent was not given, if a person can do something about it.
    refusal: OnceLock<(&'static str, &'static str)>,
}

impl Gate for JournalGate {
    fn consent(&self) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            if !self.claim.may_cost {
                let _ = self.refusal.set((
                    "cost_not_planned",
                    "it costs money, which the plan did not say: plan again",
                ));
                return false;
            }
            let settled_after = self.worker.settled_after();
            self.is_unknown.store(true, Ordering::SeqCst);
            let reply = self.worker.journal.consent(&self.claim, settled_after).await;
            self.is_unknown.store(reply.is_err(), Ordering::SeqCst);
            match reply {
                Ok(ConsentReply::Granted) => {
                    self.is_granted.store(true, Ordering::SeqCst);
                    true
                }
                Ok(ConsentReply::LimitReached) => {
                    let _ = self.refusal.set(("charge_limit", "the approved charges are used up"));
                    false
                }
                Ok(ConsentReply::Again | ConsentReply::Stale) => false,
                // It may be committed all the same, but nothing is sent with it.
                Err(error) => {
                    tracing::warn!(%error, "a consent could not be journalled");
                    false
                }
            }
        })
    }
}

/// What is known about an attempt that is over.
struct Outcome {
    ending: Ending,
    word: Option<&'static str>,
    kind: Option<String>,
    detail: Detail,
    may_be_charged: bool,
    is_counted: bool,
    /// Not before, because the server asked so or is not asked at the moment.
    wait: Duration,
}

impl WorkerState {
    /// What the engine calls for each task.
    pub(super) async fn handle(self: &Arc<Self>, number: u64) {
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        if let Err(error) = self.process(number).await {
            tracing::warn!(%error, item = number, "an item is left as it is");
        }
        self.moved.notify_one();
    }

    /// Does what is to be done about an item, if it is to be done now and by this worker.
    pub async fn process(self: &Arc<Self>, number: u64) -> Result<(), Error> {
        let Some(claim) = self.journal.claim(self.run, number, &self.name, self.lease).await?
        else {
            return Ok(());
        };
        let _lease = self.hold_lease(number);
        let product = claim.desired.product();
        if let Err(until) = self.enter(product) {
            let wait = Duration::from_millis(
                u64::try_from(until - self.journal.now()).unwrap_or_default(),
            );
            return self.postpone(&claim, wait).await;
        }
        if let Some(pace) = self.paces.get(&product) {
            pace.turn().await;
        }
        let successes = self.successes(product);
        let gate = Arc::new(JournalGate {
            worker: self.clone(),
            claim: claim.clone(),
            is_granted: AtomicBool::new(false),
            is_unknown: AtomicBool::new(false),
            refusal: OnceLock::new(),
        });
        let outcome = match claim.is_consented {
            true => self.recheck(&claim).await?,
            false => self.apply(&claim, &gate, successes).await?,
        };
        // A consent of which the journal told nothing was not used, and goes back if it was given.
        let is_asked =
            gate.is_granted.load(Ordering::SeqCst) || gate.is_unknown.load(Ordering::SeqCst);
        let consent = match (claim.is_consented, is_asked) {
            (true, _) => Consent::Before,
            (false, true) => Consent::Now,
            (false, false) => Consent::None,
        };
        self.write(&claim, outcome, consent).await
    }

    /// An item whose consent was given by a worker that is gone: it is looked at, and nothing is sent.
    async fn recheck(&self, claim: &Claim) -> Result<Outcome, Error> {
        let server = self.servers.get(claim.desired.product())?;
        // A list from before the request would not have the person.
        server.begin();
        let plan = tokio::time::timeout(self.deadline, server.plan_item(&claim.desired)).await;
        self.record(
            claim.desired.product(),
            plan.as_ref().ok().and_then(|plan| plan.as_ref().err()),
            plan.is_err(),
        );
        let outcome = match plan {
            Ok(Ok(ItemPlan { action: Action::Nothing, remote_id, .. })) => {
                let detail = Detail { remote_id, ..claim.detail.clone() };
                Outcome::new(Ending::Done, detail).word("recovered")
            }
            Ok(Ok(ItemPlan { changes, .. })) => {
                let message = format!(
                    "a consent to charges was given and its outcome is not known; missing: {}",
                    if changes.is_empty() { "the person".to_owned() } else { changes.join(", ") }
                );
                let detail = Detail { message: Some(message), ..claim.detail.clone() };
                Outcome::new(Ending::NotFound, detail).kind("charge_unknown")
            }
            Ok(Err(failure)) => self.failed(claim, failure, false, None),
            Err(_) => self.failed(claim, too_late(false), false, None),
        };
        Ok(outcome)
    }

    async fn apply(
        &self,
        claim: &Claim,
        gate: &Arc<JournalGate>,
        successes: u64,
    ) -> Result<Outcome, Error> {
        let product = claim.desired.product();
        let server = self.servers.get(product)?;
        let applied =
            tokio::time::timeout(self.deadline, server.apply(&claim.desired, gate.clone())).await;
        let was_granted = gate.is_granted.load(Ordering::SeqCst);
        let applied = applied.unwrap_or_else(|_| Err(too_late(was_granted)));
        let applied = match applied {
            // The journal's fault, and neither the server's nor the person's: nothing was sent with the consent.
            Err(_) if !was_granted && gate.is_unknown.load(Ordering::SeqCst) => {
                let detail = Detail {
                    message: Some(
                        "the consent to charges could not be journalled in time".to_owned(),
                    ),
                    ..claim.detail.clone()
                };
                return Ok(Outcome::new(Ending::Later, detail).kind("journal"));
            }
            applied => applied,
        };
        self.record(product, applied.as_ref().err(), false);
        Ok(match applied {
            Ok(Applied { outcome, changes, remarks, remote_id, is_charged }) => {
                let detail = Detail {
                    made: changes,
                    remarks,
                    remote_id,
                    message: None,
                    ..claim.detail.clone()
                };
                let mut done = Outcome::new(Ending::Done, detail).word(outcome);
                done.may_be_charged = is_charged;
                done
            }
            Err(failure) => {
                let others_succeeded = self.successes(product) != successes;
                self.failed(claim, failure, others_succeeded, gate.refusal.get().copied())
            }
        })
    }

    fn failed(
        &self,
        claim: &Claim,
        failure: Failure,
        others_succeeded: bool,
        refusal: Option<(&'static str, &'static str)>,
    ) -> Outcome {
        let (ending, is_counted) = match failure.cause {
            Cause::Unavailable => (Ending::Later, others_succeeded),
            Cause::ServerError => (Ending::Later, true),
            Cause::Credentials => {
                self.give_up(format!("{}: {}", claim.desired.product(), failure.message));
                (Ending::Later, false)
            }
            Cause::Refused => (Ending::Refused, false),
            Cause::NeedsDecision => (Ending::NeedsDecision, false),
        };
        let (kind, message) = match refusal {
            Some((kind, message)) => (kind.to_owned(), message.to_owned()),
            None => (failure.kind, failure.message),
        };
        let mut detail = claim.detail.clone();
        detail.made.extend(failure.made);
        detail.message = Some(message);
        let mut outcome = Outcome::new(ending, detail).kind(kind);
        outcome.may_be_charged = failure.may_be_charged;
        outcome.is_counted = is_counted;
        outcome.wait = failure.retry_after.unwrap_or_default();
        outcome
    }

    async fn write(&self, claim: &Claim, outcome: Outcome, consent: Consent) -> Result<(), Error> {
        let failures = claim.failures.saturating_add(u32::from(outcome.is_counted));
        let attempt = Attempt {
            ending: outcome.ending,
            consent,
            may_be_charged: outcome.may_be_charged,
            failures,
        };
        let verdict = decide(attempt);
        let wait = outcome.wait.max(backoff(failures));
        let now = self.journal.now();
        let mut finish = Finish {
            run: claim.run,
            number: claim.number,
            fence: claim.fence,
            state: ItemState::Done,
            outcome: outcome.word,
            error_kind: outcome.kind,
            detail: outcome.detail,
            failures,
            charged: false,
            give_back: false,
            due_at: 0,
        };
        match verdict {
            Verdict::Done { charged } => {
                finish.charged = charged;
                // A consent that nothing was charged for goes back.
                finish.give_back = consent == Consent::Now && !charged;
            }
            Verdict::Retry { give_back } => {
                finish.state = ItemState::Approved;
                finish.give_back = give_back;
                finish.due_at = now.saturating_add(millis(wait));
            }
            Verdict::RecheckLater => {
                finish.state = ItemState::Consented;
                finish.due_at = now.saturating_add(millis(self.settled_after().max(wait)));
            }
            Verdict::Over { state, give_back } => {
                finish.state = state;
                finish.give_back = give_back;
            }
        }
        if !self.journal.finish(finish).await? {
            tracing::debug!(item = claim.number, "the item belongs to somebody else now");
        }
        Ok(())
    }

    /// Puts an item back that was not begun.
    async fn postpone(&self, claim: &Claim, wait: Duration) -> Result<(), Error> {
        let jitter = Duration::from_millis(fastrand::u64(..500));
        let state = if claim.is_consented { ItemState::Consented } else { ItemState::Approved };
        let finish = Finish {
            run: claim.run,
            number: claim.number,
            fence: claim.fence,
            state,
            outcome: None,
            error_kind: None,
            detail: claim.detail.clone(),
            failures: claim.failures,
            charged: false,
            give_back: false,
            due_at: self.journal.now().saturating_add(millis(wait.saturating_add(jitter))),
        };
        self.journal.finish(finish).await.map(drop)
    }
}

impl Outcome {
    fn new(ending: Ending, detail: Detail) -> Self {
        Self {
            ending,
            word: None,
            kind: None,
            detail,
            may_be_charged: false,
            is_counted: false,
            wait: Duration::ZERO,
        }
    }

    fn word(mut self, word: &'static str) -> Self {
        self.word = Some(word);
        self
    }

    fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// A call that the deadline ended: what it had sent is not known.
fn too_late(was_granted: bool) -> Failure {
    Failure {
        cause: Cause::Unavailable,
        kind: "timeout".to_owned(),
        message: "it was not done within the deadline".to_owned(),
        made: Vec::new(),
        may_be_charged: was_granted,
        retry_after: None,
    }
}

fn backoff(failures: u32) -> Duration {
    let longest = FIRST_WAIT.saturating_mul(1 << failures.min(6)).min(LONGEST_WAIT);
    longest.mul_f64(0.5 + fastrand::f64() / 2.0)
}
