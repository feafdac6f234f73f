//! One attempt at an item, from its claim to its recorded outcome.

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

/// The backoff of an item that failed temporarily.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Requests the consent for one item from the journal.
struct JournalGate {
    worker: Arc<WorkerState>,
    claim: Claim,
    is_granted: AtomicBool,
    /// Whether a request to the journal is unanswered, so that its effect is unknown. The deadline can drop the
    /// future that waits for it.
    is_unknown: AtomicBool,
    /// Why the consent was refused, if a person can change that.
    refusal: OnceLock<(&'static str, &'static str)>,
}

impl Gate for JournalGate {
    fn consent(&self) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            if !self.claim.may_cost {
                let _ = self.refusal.set((
                    "cost_not_planned",
                    "it costs money, which the plan did not announce: plan again",
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
                // It may have been committed, but nothing is sent with it.
                Err(error) => {
                    tracing::warn!(%error, "a consent could not be recorded");
                    false
                }
            }
        })
    }
}

/// The outcome of an attempt.
struct Outcome {
    ending: Ending,
    word: Option<&'static str>,
    kind: Option<String>,
    detail: Detail,
    may_be_charged: bool,
    is_counted: bool,
    /// The least wait before the next attempt, from `Retry-After`.
    wait: Duration,
}

impl WorkerState {
    /// Processes the item of a task. A failure leaves the item as it is.
    pub(super) async fn handle(self: &Arc<Self>, number: u64) {
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        if let Err(error) = self.process(number).await {
            tracing::warn!(%error, item = number, "an item could not be processed");
        }
        self.moved.notify_one();
    }

    /// Processes an item, if this worker can claim it now.
    pub async fn process(self: &Arc<Self>, number: u64) -> Result<(), Error> {
        // When the clock is set forward, the worker's own leases seem expired.
        let Some(_lease) = self.hold_lease(number) else { return Ok(()) };
        let Some(claim) = self.journal.claim(self.run, number, &self.name, self.lease).await?
        else {
            return Ok(());
        };
        let Ok(turn) = self.turns.acquire().await else {
            return self.postpone(&claim, Duration::ZERO).await;
        };
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
        drop(turn);
        // A consent without a reply of the journal was not used, and is returned if it was given.
        let is_asked =
            gate.is_granted.load(Ordering::SeqCst) || gate.is_unknown.load(Ordering::SeqCst);
        let consent = match (claim.is_consented, is_asked) {
            (true, _) => Consent::Before,
            (false, true) => Consent::Now,
            (false, false) => Consent::None,
        };
        self.write(&claim, outcome, consent).await
    }

    /// Reads the product for an item whose consent was given by a worker that is gone, and writes nothing.
    async fn recheck(&self, claim: &Claim) -> Result<Outcome, Error> {
        let server = self.servers.get(claim.desired.product())?;
        // A directory from before that request would lack the person.
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
        let account = claim.detail.remote_id.as_deref();
        let apply = server.apply(&claim.desired, account, gate.clone());
        let applied = tokio::time::timeout(self.deadline, apply).await;
        let was_granted = gate.is_granted.load(Ordering::SeqCst);
        let applied = applied.unwrap_or_else(|_| Err(too_late(was_granted)));
        let applied = match applied {
            // A failure of the journal, not of the server: nothing was sent with the consent.
            Err(_) if !was_granted && gate.is_unknown.load(Ordering::SeqCst) => {
                let detail = Detail {
                    message: Some(
                        "the consent to charges could not be recorded in time".to_owned(),
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
                // A consent without a charge is returned.
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
            tracing::debug!(item = claim.number, "another worker owns the item");
        }
        Ok(())
    }

    /// Returns an item that was claimed and not begun.
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

/// The failure of a call that reached its deadline.
fn too_late(was_granted: bool) -> Failure {
    Failure {
        cause: Cause::Unavailable,
        kind: "timeout".to_owned(),
        message: "it was not completed within the deadline".to_owned(),
        made: Vec::new(),
        may_be_charged: was_granted,
        retry_after: None,
    }
}

fn backoff(failures: u32) -> Duration {
    let longest = FIRST_WAIT.saturating_mul(1 << failures.min(6)).min(LONGEST_WAIT);
    longest.mul_f64(0.5 + fastrand::f64() / 2.0)
}
