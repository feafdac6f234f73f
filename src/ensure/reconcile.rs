//! The reconcile loop: fetch, apply the next step, fetch again, until no step is left.
//!
//! | outcome of the step | the fetched state | then |
//! |---|---|---|
//! | done | the step is still needed | the server did not apply it: an error |
//! | done or raced | no progress, too often | other programs revert it: an error |
//! | done | anything else | the next step |
//! | outcome unknown, or concurrent | the step is still needed | the error of the step |
//! | outcome unknown | the step is not needed | it was carried out: the next step |
//! | concurrent | the step is not needed | another program did it: the next step |
//! | refused | | the error of the step |

use std::time::Instant;

use tracing::Instrument;

use super::references::References;
use super::{Ensured, Plan, trace};
use crate::changes::{Change, Charge, Remark};
use crate::conflict::ConflictHolder;
use crate::error::Error;
use crate::operation::OperationInfo;

/// How often a step may make no progress, because other programs revert it.
const MAX_STALLS: u32 = 3;

/// One user in one product: the desired state, and how to read and write.
///
/// `create_step` and `plan` only decide; `fetch` and `apply` only do I/O.
pub trait Reconcile {
    /// The user as the product returns it.
    type Current: Clone;
    /// One write.
    type Step: Step;
    /// The product, such as `myreports`.
    const SERVICE: &'static str;

    /// Fetches the current user; `None` if there is none.
    async fn fetch(&mut self) -> Result<Option<Self::Current>, Error>;

    /// Returns the step that creates the user.
    ///
    /// # Errors
    ///
    /// If there is a conflict.
    fn create_step(&self) -> Result<Self::Step, Error>;

    /// Returns the steps from the current to the desired state, in order.
    ///
    /// # Errors
    ///
    /// If a step would lose something without an option that allows it.
    fn plan(
        &self,
        current: &Self::Current,
        applied: &AppliedChanges,
    ) -> Result<Vec<Self::Step>, Error>;

    /// Applies one step, and returns the new state if the response has it; otherwise it is fetched. `current`
    /// is the previous state, which is absent before the creation only.
    async fn apply(
        &mut self,
        step: &Self::Step,
        current: Option<Self::Current>,
    ) -> Result<Option<Self::Current>, Error>;

    /// Returns what the program must know after a success or a failure: problems in responses, and anomalies
    /// of the user. `current` is the last fetched state; for a plan, `applied` is what would be done.
    fn remarks(&self, _current: Option<&Self::Current>, _applied: &AppliedChanges) -> Vec<Remark> {
        Vec::new()
    }

    /// Returns the additions of a new user, apart from its own fields.
    fn given(&self) -> Vec<Change> {
        Vec::new()
    }

    /// Returns the items of these changes that the product does not have.
    async fn references(&self, _changes: &[Change]) -> Result<References, Error> {
        Ok(References::default())
    }

    /// Returns whether these changes may cost money.
    fn may_cost(&self, _changes: &[Change]) -> bool {
        false
    }

    /// Returns the charges so far.
    fn charge(&self) -> Charge {
        Charge::None
    }

    /// Returns whether an error means that the write was not carried out.
    fn is_refusal(&self, error: &Error) -> bool {
        !error.may_have_been_carried_out()
    }

    /// Returns whether a refusal may mean that another program just did the same.
    fn may_be_concurrent(&self, error: &Error) -> bool {
        error.is_conflict()
    }
}

/// One write, which may change several things.
pub trait Step {
    fn changes(&self) -> Vec<Change>;
    fn operation(&self) -> &'static OperationInfo;
}

/// The changes that were applied so far.
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

    /// Returns whether a change is only the server's normalization of a value that was already sent.
    fn is_normalization(&self, change: &Change) -> bool {
        change.is_trimming()
            || change.is_normalization()
                && (self.includes(change) || self.includes(&Change::Created))
    }

    /// Returns the steps that do more than that.
    fn effective_steps<S: Step>(&self, steps: Vec<S>) -> Vec<S> {
        // A step without changes is an attempt, such as setting a password that may be set already.
        let is_open = |step: &S| {
            let changes = step.changes();
            changes.is_empty() || !changes.iter().all(|change| self.is_normalization(change))
        };
        steps.into_iter().filter(is_open).collect()
    }

    /// Removes changes that the server normalized away.
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

/// Plans the changes, without a write.
pub async fn plan<S: Reconcile>(reconciler: &mut S) -> Result<Plan<S::Current>, Error> {
    let (span, started) = (trace::span(S::SERVICE, "plan"), Instant::now());
    let outcome = look_and_plan(reconciler).instrument(span.clone()).await;
    let summary = outcome.as_ref().map(|plan| (plan.action().outcome(), 0));
    trace::finish(&span, summary, started.elapsed());
    outcome
}

/// Reconciles the user, one write after the other.
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
                let steps = applied.effective_steps(reconciler.plan(user, applied)?);
                let left = changes(&steps).len();
                match steps.into_iter().next() {
                    Some(step) => (step, left),
                    None => return Ok(user.clone()),
                }
            }
        };
        let is_lost =
            |change: &&Change| applied.includes(change) && !applied.is_normalization(change);
        if let Some(change) = step.changes().iter().find(is_lost) {
            if is_fetched {
                return Err(Error::not_applied(step.operation(), change));
            }
            // A response may be incomplete, so fetch before reporting a change as not applied.
            current = reconciler.fetch().await?;
            is_fetched = true;
            continue;
        }
        if !progress.is_progressing(left) {
            return Err(Error::no_progress(step.operation()));
        }
        (current, is_fetched) = match reconciler.apply(&step, current).await {
            Ok(response) => {
                applied.changes.extend(step.changes());
                match response {
                    Some(now) => (Some(now), false),
                    None => (reconciler.fetch().await?, true),
                }
            }
            Err(error) => (recover(reconciler, applied, &step, error).await?, true),
        };
    }
}

/// The number of remaining changes so far.
#[derive(Default)]
struct Progress {
    least: Option<usize>,
    stalls: u32,
}

impl Progress {
    /// Returns whether there is progress, given the number of remaining changes.
    fn is_progressing(&mut self, left: usize) -> bool {
        let is_stall = self.least.is_some_and(|least| left >= least);
        self.stalls += u32::from(is_stall);
        self.least = Some(self.least.map_or(left, |least| least.min(left)));
        self.stalls <= MAX_STALLS
    }
}

/// Fetches the state after a failed step, if the loop can continue from it.
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
        // The error of the write matters more than the error of the fetch.
        Err(lost) => return Err(if is_in_doubt { error } else { lost }),
    };
    let left = match steps(reconciler, now.as_ref(), applied) {
        Ok(left) => changes(&left),
        // The fetch found the holder of the conflict.
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

/// Returns the remaining steps.
fn steps<S: Reconcile>(
    reconciler: &S,
    current: Option<&S::Current>,
    applied: &AppliedChanges,
) -> Result<Vec<S::Step>, Error> {
    match current {
        None => Ok(vec![reconciler.create_step()?]),
        Some(user) => Ok(applied.effective_steps(reconciler.plan(user, applied)?)),
    }
}

fn changes<S: Step>(steps: &[S]) -> Vec<Change> {
    steps.iter().flat_map(Step::changes).collect()
}
