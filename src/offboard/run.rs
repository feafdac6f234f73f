//! Reads, applies the remaining steps, and reads again.
//!
//! | the step ended | the fetched state | then |
//! |---|---|---|
//! | done | the step is still needed | the server did not apply it: an error |
//! | done | other steps are needed | another program gave something meanwhile: those steps, a few times |
//! | outcome unknown, or refused because the user may be gone | the step is still needed | the error of the step |
//! | outcome unknown | the step is not needed | it was carried out |
//! | refused because the user may be gone | the step is not needed | another program did it |
//! | refused otherwise | | the error of the step |

use std::time::Instant;

use tracing::Instrument;

use super::{Loss, OffboardAction, OffboardOutcome, OffboardPlan, Offboarded, trace};
use crate::changes::{Change, Charge, Remark};
use crate::ensure::{Step, finish_span};
use crate::error::Error;
use crate::operation::OperationInfo;

/// How often other programs may give something back.
const MAX_ROUNDS: usize = 4;

/// One user who leaves one product.
///
/// `steps` and `remarks` only decide; the others only do I/O.
pub trait Offboard {
    /// The user as the product returns it.
    type Current: Clone;
    /// One write, which may be repeated.
    type Step: Step;
    /// The product, such as `myreports`.
    const SERVICE: &'static str;

    /// Fetches the current user; `None` if there is none.
    async fn fetch(&mut self) -> Result<Option<Self::Current>, Error>;

    /// Returns what the call does to an account that does not exist yet.
    fn action(&self) -> OffboardAction;

    /// Returns the operation that a refusal names.
    fn operation(&self) -> &'static OperationInfo;

    /// Returns the writes that are left.
    fn steps(&self, current: &Self::Current) -> Vec<Self::Step>;

    /// Reads what the steps would lose, and whether they must not be made.
    async fn assess(&self, current: &Self::Current) -> Result<Assessment, Error>;

    /// Applies one step.
    async fn apply(&mut self, step: &Self::Step) -> Result<(), Error>;

    /// Returns the remarks about a user who exists (`current`), or who does not.
    fn remarks(&self, current: Option<&Self::Current>) -> Vec<Remark>;
}

/// What the steps would lose, and why they must not be made.
#[derive(Debug, Default)]
pub struct Assessment {
    pub losses: Vec<Loss>,
    pub refusal: Option<String>,
}

/// Plans the steps, without a write.
pub async fn plan<O: Offboard>(leaver: &mut O) -> Result<OffboardPlan<O::Current>, Error> {
    let (span, started) = (trace::span(O::SERVICE, "plan"), Instant::now());
    let outcome = look_and_plan(leaver).instrument(span.clone()).await;
    finish_span(&span, outcome.as_ref().map(|_| ("planned", 0)), started.elapsed());
    outcome
}

/// Takes the user out.
pub async fn offboard<O: Offboard>(leaver: &mut O) -> Result<Offboarded<O::Current>, Error> {
    let (span, started) = (trace::span(O::SERVICE, "offboard_user"), Instant::now());
    let outcome = run_and_report(leaver).instrument(span.clone()).await;
    let summary = outcome.as_ref().map(|done| (done.outcome.as_str(), done.changes.len()));
    finish_span(&span, summary, started.elapsed());
    outcome
}

async fn look_and_plan<O: Offboard>(leaver: &mut O) -> Result<OffboardPlan<O::Current>, Error> {
    let user = leaver.fetch().await?;
    let mut plan = OffboardPlan {
        action: OffboardAction::Nothing,
        user: None,
        changes: Vec::new(),
        losses: Vec::new(),
        refusal: None,
        remarks: Vec::new(),
    };
    let Some(user) = user else { return Ok(plan) };
    let steps = leaver.steps(&user);
    if !steps.is_empty() {
        let assessment = leaver.assess(&user).await?;
        plan.action = leaver.action();
        plan.changes = changes(&steps);
        plan.losses = assessment.losses;
        plan.refusal = assessment.refusal;
    } else if leaver.action() == OffboardAction::Nothing {
        plan.refusal = leaver.assess(&user).await?.refusal;
    }
    plan.remarks = leaver.remarks(Some(&user));
    plan.user = Some(user);
    Ok(plan)
}

/// What was found and done so far.
struct Progress<U> {
    user: Option<U>,
    is_gone: bool,
    changes: Vec<Change>,
    losses: Vec<Loss>,
}

async fn run_and_report<O: Offboard>(leaver: &mut O) -> Result<Offboarded<O::Current>, Error> {
    let mut progress =
        Progress { user: None, is_gone: false, changes: Vec::new(), losses: Vec::new() };
    let outcome = run(leaver, &mut progress).await;
    let shown = progress.user.as_ref().filter(|_| !progress.is_gone);
    let remarks = leaver.remarks(shown);
    if let Err(error) = outcome {
        return Err(error.after(progress.changes, remarks, Charge::None));
    }
    let outcome = outcome_of(leaver.action(), &progress);
    let Progress { user, changes, losses, .. } = progress;
    Ok(Offboarded { outcome, user, changes, losses, remarks })
}

fn outcome_of<U>(action: OffboardAction, progress: &Progress<U>) -> OffboardOutcome {
    match action {
        _ if progress.changes.contains(&Change::Deleted) => OffboardOutcome::Deleted,
        _ if progress.is_gone => OffboardOutcome::Absent,
        _ if progress.changes.is_empty() => OffboardOutcome::Unchanged,
        OffboardAction::Suspend => OffboardOutcome::Suspended,
        OffboardAction::RemoveAccess => OffboardOutcome::AccessRemoved,
        OffboardAction::Delete | OffboardAction::Nothing => OffboardOutcome::Unchanged,
    }
}

async fn run<O: Offboard>(
    leaver: &mut O,
    progress: &mut Progress<O::Current>,
) -> Result<(), Error> {
    for round in 0..MAX_ROUNDS {
        match leaver.fetch().await? {
            Some(user) => progress.user = Some(user),
            None => {
                progress.is_gone = true;
                return Ok(());
            }
        }
        let Some(user) = progress.user.clone() else { return Ok(()) };
        let steps = leaver.steps(&user);
        if steps.is_empty() && leaver.action() != OffboardAction::Nothing {
            return Ok(());
        }
        if round == 0 {
            let assessment = leaver.assess(&user).await?;
            if let Some(refusal) = assessment.refusal {
                return Err(Error::unsafe_change(leaver.operation(), refusal));
            }
            progress.losses = assessment.losses;
        }
        if let Some((step, change)) = repeated(&steps, &progress.changes) {
            return Err(Error::not_applied(step.operation(), change));
        }
        for step in &steps {
            match leaver.apply(step).await {
                Ok(()) => progress.changes.extend(step.changes()),
                Err(error) => {
                    recover(leaver, progress, step, error).await?;
                    break;
                }
            }
        }
    }
    Err(Error::no_progress(leaver.operation()))
}

/// A step that was made before, and is needed again.
fn repeated<'c, S: Step>(steps: &'c [S], made: &'c [Change]) -> Option<(&'c S, &'c Change)> {
    steps.iter().find_map(|step| {
        let again = |change: &&Change| step.changes().contains(change);
        made.iter().find(again).map(|change| (step, change))
    })
}

/// Fetches the state after a failed step, and decides whether the run can continue from it.
async fn recover<O: Offboard>(
    leaver: &mut O,
    progress: &mut Progress<O::Current>,
    step: &O::Step,
    error: Error,
) -> Result<(), Error> {
    let is_in_doubt = error.may_have_been_carried_out();
    if !is_in_doubt && !may_be_gone(&error) {
        return Err(error);
    }
    // The error of the write matters more than the one of the fetch.
    let Ok(now) = leaver.fetch().await else { return Err(error) };
    let is_left = now.as_ref().is_some_and(|user| {
        leaver.steps(user).iter().any(|other| other.changes() == step.changes())
    });
    if is_left {
        return Err(error);
    }
    // A missing user was not necessarily removed from a group by this run.
    let is_proven = now.is_some() || step.changes().contains(&Change::Deleted);
    if is_in_doubt && is_proven {
        progress.changes.extend(step.changes());
    }
    Ok(())
}

/// Returns whether a refusal may mean that another program took the user out meanwhile.
fn may_be_gone(error: &Error) -> bool {
    error.is_not_found() || error.is_bad_request() || error.is_forbidden()
}

fn changes<S: Step>(steps: &[S]) -> Vec<Change> {
    steps.iter().flat_map(Step::changes).collect()
}
