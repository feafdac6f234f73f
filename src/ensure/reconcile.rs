//! Look, take the next step, look at what became of it, until there is no step left.
//!
//! | the step ended | what the look shows | then |
//! |---|---|---|
//! | done | the step is wanted again | the server did not keep it: an error |
//! | done or raced | as much is left as before, too often | others undo it: an error |
//! | done | anything else | the next step |
//! | outcome unknown, or somebody was faster | the step is wanted still | the error of the step |
//! | outcome unknown | it is not wanted any more | it was carried out: the next step |
//! | somebody was faster | it is not wanted any more | their work: the next step |
//! | refused | | the error of the step |

use std::time::Instant;

use tracing::Instrument;

use super::references::References;
use super::{Ensured, Plan, trace};
use crate::changes::{Change, Charge, Remark};
use crate::conflict::ConflictHolder;
use crate::error::Error;
use crate::operation::OperationInfo;

/// How often as much may be left to do as there was before, because others undo what is done.
const MAX_STALLS: u32 = 3;

/// One person in one product: what is wanted of it, and how to look and to write.
///
/// `create_step` and `plan` decide, and do nothing else; `fetch` and `apply` do, and decide nothing.
pub trait Reconcile {
    /// The user as the product shows it.
    type Current: Clone;
    /// One write.
    type Step: Step;
    /// The product, such as `myreports`.
    const SERVICE: &'static str;

    /// The user as it is now; `None` when there is none.
    async fn fetch(&mut self) -> Result<Option<Self::Current>, Error>;

    /// The write that makes the user.
    ///
    /// # Errors
    ///
    /// When somebody or something is in the way.
    fn create_step(&self) -> Result<Self::Step, Error>;

    /// The writes that lead from what is there to what is wanted, in order.
    ///
    /// # Errors
    ///
    /// When the way there would lose something that nobody mentioned.
    fn plan(
        &self,
        current: &Self::Current,
        applied: &AppliedChanges,
    ) -> Result<Vec<Self::Step>, Error>;

    /// Does one write, and says what is there after it if the answer tells; otherwise it is looked
    /// at. `current` is what was there before, which is absent before the creation only.
    async fn apply(
        &mut self,
        step: &Self::Step,
        current: Option<Self::Current>,
    ) -> Result<Option<Self::Current>, Error>;

    /// What the program must know although it went well, or before it fails: what the answers of
    /// writes said, and what is odd about what is there. `current` is the last look; a plan asks, too, and
    /// then `applied` is what would be done.
    fn remarks(&self, _current: Option<&Self::Current>, _applied: &AppliedChanges) -> Vec<Remark> {
        Vec::new()
    }

    /// What a user that is made now would be given, beside its own fields.
    fn given(&self) -> Vec<Change> {
        Vec::new()
    }

    /// What of these changes refers to something that the product does not have.
    async fn references(&self, _changes: &[Change]) -> Result<References, Error> {
        Ok(References::default())
    }

    /// Whether these changes may cost money.
    fn may_cost(&self, _changes: &[Change]) -> bool {
        false
    }

    /// What was paid for so far.
    fn charge(&self) -> Charge {
        Charge::None
    }

    /// Whether an error means that the write was not carried out.
    fn is_refusal(&self, error: &Error) -> bool {
        !error.may_have_been_carried_out()
    }

    /// Whether a refusal may mean that somebody else did the same a moment before.
    fn may_be_concurrent(&self, error: &Error) -> bool {
        error.is_conflict()
    }
}

/// One write, which may change several things.
pub trait Step {
    fn changes(&self) -> Vec<Change>;
    fn operation(&self) -> &'static OperationInfo;
}

/// What was written so far.
#[derive(Debug, Default)]
pub struct AppliedChanges {
    changes: Vec<Change>,
}

impl AppliedChanges {
    #[cfg_attr(
        not(feature = "maarch_courrier"),
        allow(dead_code, reason = "called by ensure_user of Maarch Courrier")
    )]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    pub fn includes(&self, change: &Change) -> bool {
        self.changes.iter().any(|made| made.repeats(change))
    }

    /// Whether a change would only be undone again: the server tidies what it is sent, and has done so.
    fn settles(&self, change: &Change) -> bool {
        change.is_trimming()
            || change.is_normalization()
                && (self.includes(change) || self.includes(&Change::Created))
    }

    /// The steps that do more than that.
    fn open<S: Step>(&self, steps: Vec<S>) -> Vec<S> {
        // A step that is no change is one that is tried, as that of a password that may be another one.
        let is_open = |step: &S| {
            let changes = step.changes();
            changes.is_empty() || !changes.iter().all(|change| self.settles(change))
        };
        steps.into_iter().filter(is_open).collect()
    }

    /// What the server tidied is no change that was made.
    fn leave_out(&mut self, normalized: &[Change]) {
        self.changes.retain(|made| !normalized.iter().any(|change| change.repeats(made)));
    }

    fn outcome<U>(self, user: U, remarks: Vec<Remark>, charge: Charge) -> Ensured<U> {
        if self.includes(&Change::Created) {
            Ensured::Created { user, remarks, charge }
        } else if self.changes.is_empty() {
            Ensured::Unchanged { user, remarks, charge }
        } else {
            Ensured::Updated { user, changes: self.changes, remarks, charge }
        }
    }
}

/// What would be done, without a write.
pub async fn plan<S: Reconcile>(reconciler: &mut S) -> Result<Plan<S::Current>, Error> {
    let (span, started) = (trace::span(S::SERVICE, "plan"), Instant::now());
    let outcome = look_and_plan(reconciler).instrument(span.clone()).await;
    let summary = outcome.as_ref().map(|plan| (plan.action().outcome(), 0));
    trace::finish(&span, summary, started.elapsed());
    outcome
}

/// Leads the product to what is wanted, one write after the other.
pub async fn ensure<S: Reconcile>(reconciler: &mut S) -> Result<Ensured<S::Current>, Error> {
    let (span, started) = (trace::span(S::SERVICE, "ensure_user"), Instant::now());
    let outcome = reconcile_and_report(reconciler).instrument(span.clone()).await;
    trace::finish(&span, summary(&outcome), started.elapsed());
    outcome
}

fn summary<U>(outcome: &Result<Ensured<U>, Error>) -> Result<(&'static str, usize), &Error> {
    outcome.as_ref().map(|ensured| match ensured {
        Ensured::Created { .. } => ("created", 1),
        Ensured::Updated { changes, .. } => ("updated", changes.len()),
        Ensured::Unchanged { .. } => ("unchanged", 0),
    })
}

async fn look_and_plan<S: Reconcile>(reconciler: &mut S) -> Result<Plan<S::Current>, Error> {
    let current = reconciler.fetch().await?;
    let mut changes = changes(&steps(reconciler, current.as_ref(), &AppliedChanges::default())?);
    if current.is_none() {
        changes.extend(reconciler.given());
    }
    let references = reconciler.references(&changes).await?;
    let may_cost = reconciler.may_cost(&changes);
    let applied = AppliedChanges { changes };
    let remarks = reconciler.remarks(current.as_ref(), &applied);
    Ok(Plan::new(current, applied.changes, references, may_cost, remarks))
}

async fn reconcile_and_report<S: Reconcile>(
    reconciler: &mut S,
) -> Result<Ensured<S::Current>, Error> {
    let mut applied = AppliedChanges::default();
    match reconcile(reconciler, &mut applied).await {
        Ok(user) => {
            let mut remarks = reconciler.remarks(Some(&user), &applied);
            let normalized =
                reconciler.plan(&user, &applied).map(|steps| changes(&steps)).unwrap_or_default();
            applied.leave_out(&normalized);
            let fields = normalized.iter().map(|change| change.target().to_owned().into());
            remarks.extend(fields.map(|field| Remark::Tidied { field }));
            Ok(applied.outcome(user, remarks, reconciler.charge()))
        }
        Err(error) => {
            let remarks = reconciler.remarks(None, &applied);
            Err(error.after(applied.changes, remarks, reconciler.charge()))
        }
    }
}

async fn reconcile<S: Reconcile>(
    reconciler: &mut S,
    applied: &mut AppliedChanges,
) -> Result<S::Current, Error> {
    let mut progress = Progress::default();
    let mut current = reconciler.fetch().await?;
    let mut is_fetched = true;
    loop {
        let (step, left) = match &current {
            None => (reconciler.create_step()?, usize::MAX),
            Some(user) => {
                let steps = applied.open(reconciler.plan(user, applied)?);
                let left = changes(&steps).len();
                match steps.into_iter().next() {
                    Some(step) => (step, left),
                    None => return Ok(user.clone()),
                }
            }
        };
        let is_lost = |change: &&Change| applied.includes(change) && !applied.settles(change);
        if let Some(change) = step.changes().iter().find(is_lost) {
            if is_fetched {
                return Err(Error::not_applied(step.operation(), change));
            }
            // An answer may leave something out, so that it is looked at before it is called lost.
            current = reconciler.fetch().await?;
            is_fetched = true;
            continue;
        }
        if !progress.is_progressing(left) {
            return Err(Error::no_progress(step.operation()));
        }
        (current, is_fetched) = match reconciler.apply(&step, current).await {
            Ok(answer) => {
                applied.changes.extend(step.changes());
                match answer {
                    Some(now) => (Some(now), false),
                    None => (reconciler.fetch().await?, true),
                }
            }
            Err(error) => (recover(reconciler, applied, &step, error).await?, true),
        };
    }
}

/// How much was left to do so far.
#[derive(Default)]
struct Progress {
    least: Option<usize>,
    stalls: u32,
}

impl Progress {
    /// Whether it leads somewhere, with so much left now.
    fn is_progressing(&mut self, left: usize) -> bool {
        let is_stall = self.least.is_some_and(|least| left >= least);
        self.stalls += u32::from(is_stall);
        self.least = Some(self.least.map_or(left, |least| least.min(left)));
        self.stalls <= MAX_STALLS
    }
}

/// What is there after a step that failed, if it can go on from there.
async fn recover<S: Reconcile>(
    reconciler: &mut S,
    applied: &mut AppliedChanges,
    step: &S::Step,
    error: Error,
) -> Result<Option<S::Current>, Error> {
    let is_in_doubt = !reconciler.is_refusal(&error);
    if !is_in_doubt && !reconciler.may_be_concurrent(&error) {
        return Err(error);
    }
    let now = match reconciler.fetch().await {
        Ok(now) => now,
        // What may have been done matters more than why it cannot be seen.
        Err(lost) => return Err(if is_in_doubt { error } else { lost }),
    };
    let left = match steps(reconciler, now.as_ref(), applied) {
        Ok(left) => changes(&left),
        // Looking found out who is in the way.
        Err(refusal) if refusal.is_conflict() && !is_in_doubt => return Err(refusal),
        Err(_) => return Err(error),
    };
    let is_left = |change: &Change| left.iter().any(|other| other.repeats(change));
    let carried_out: Vec<Change> =
        step.changes().into_iter().filter(|change| !is_left(change)).collect();
    if carried_out.is_empty() {
        let unseen = error.is_conflict() && now.is_none();
        return Err(if unseen { error.with_holder(ConflictHolder::OutOfReach) } else { error });
    }
    if is_in_doubt {
        applied.changes.extend(carried_out);
    }
    Ok(now)
}

/// All that is left to do.
fn steps<S: Reconcile>(
    reconciler: &S,
    current: Option<&S::Current>,
    applied: &AppliedChanges,
) -> Result<Vec<S::Step>, Error> {
    match current {
        None => Ok(vec![reconciler.create_step()?]),
        Some(user) => Ok(applied.open(reconciler.plan(user, applied)?)),
    }
}

fn changes<S: Step>(steps: &[S]) -> Vec<Change> {
    steps.iter().flat_map(Step::changes).collect()
}
