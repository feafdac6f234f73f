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

use super::Ensured;
use crate::changes::{Change, Remark};
use crate::conflict::InTheWay;
use crate::error::Error;
use crate::operation::OperationInfo;

/// How often as much may be left to do as there was before, because others undo what is done.
const MOST_SETBACKS: u32 = 3;

/// One person in one product: what is wanted of it, and how to look and to write.
///
/// `creation` and `plan` decide, and do nothing else; `look` and `carry_out` do, and decide nothing.
pub trait Subject {
    /// The user as the product shows it.
    type Seen: Clone;
    /// One write.
    type Step: Step;

    /// The user as it is now; `None` when there is none.
    async fn look(&mut self) -> Result<Option<Self::Seen>, Error>;

    /// The write that makes the user.
    ///
    /// # Errors
    ///
    /// When somebody or something is in the way.
    fn creation(&self) -> Result<Self::Step, Error>;

    /// The writes that lead from what is there to what is wanted, in order.
    ///
    /// # Errors
    ///
    /// When the way there would lose something that nobody mentioned.
    fn plan(&self, seen: &Self::Seen, done: &Done) -> Result<Vec<Self::Step>, Error>;

    /// Does one write, and says what is there after it if the answer tells; otherwise it is looked
    /// at. `seen` is what was there before, which is absent before the creation only.
    async fn carry_out(
        &mut self,
        step: &Self::Step,
        seen: Option<Self::Seen>,
    ) -> Result<Option<Self::Seen>, Error>;

    /// What the program must know although it went well, or before it fails: what the answers of
    /// writes said, and what is odd about what is there. `seen` is the last look; a plan asks, too, and
    /// then `done` is what would be done.
    fn remarks(&self, _seen: Option<&Self::Seen>, _done: &Done) -> Vec<Remark> {
        Vec::new()
    }

    /// Whether an error means that the write was not carried out.
    fn is_refusal(&self, error: &Error) -> bool {
        !error.may_have_been_carried_out()
    }

    /// Whether a refusal may mean that somebody else did the same a moment before.
    fn may_be_a_race(&self, error: &Error) -> bool {
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
pub struct Done {
    changes: Vec<Change>,
}

impl Done {
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
        change.is_of_blanks()
            || change.is_of_form() && (self.includes(change) || self.includes(&Change::Created))
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
    fn leave_out(&mut self, tidied: &[Change]) {
        self.changes.retain(|made| !tidied.iter().any(|change| change.repeats(made)));
    }

    fn outcome<U>(self, user: U, remarks: Vec<Remark>) -> Ensured<U> {
        if self.includes(&Change::Created) {
            Ensured::Created { user, remarks }
        } else if self.changes.is_empty() {
            Ensured::Unchanged { user, remarks }
        } else {
            Ensured::Updated { user, changes: self.changes, remarks }
        }
    }
}

/// What would be done, without a write.
pub async fn plan<S: Subject>(subject: &mut S) -> Result<Ensured<Option<S::Seen>>, Error> {
    let seen = subject.look().await?;
    let changes = changes(&steps(subject, seen.as_ref(), &Done::default())?);
    let done = Done { changes };
    let remarks = subject.remarks(seen.as_ref(), &done);
    Ok(done.outcome(seen, remarks))
}

/// Leads the product to what is wanted, one write after the other.
pub async fn ensure<S: Subject>(subject: &mut S) -> Result<Ensured<S::Seen>, Error> {
    let mut done = Done::default();
    match converge(subject, &mut done).await {
        Ok(user) => {
            let mut remarks = subject.remarks(Some(&user), &done);
            let tidied =
                subject.plan(&user, &done).map(|steps| changes(&steps)).unwrap_or_default();
            done.leave_out(&tidied);
            remarks.extend(tidied.iter().map(|change| Remark::Tidied { field: change.subject() }));
            Ok(done.outcome(user, remarks))
        }
        Err(error) => {
            let remarks = subject.remarks(None, &done);
            Err(error.after(done.changes, remarks))
        }
    }
}

async fn converge<S: Subject>(subject: &mut S, done: &mut Done) -> Result<S::Seen, Error> {
    let mut progress = Progress::default();
    let mut seen = subject.look().await?;
    let mut is_looked_at = true;
    loop {
        let (step, left) = match &seen {
            None => (subject.creation()?, usize::MAX),
            Some(user) => {
                let steps = done.open(subject.plan(user, done)?);
                let left = changes(&steps).len();
                match steps.into_iter().next() {
                    Some(step) => (step, left),
                    None => return Ok(user.clone()),
                }
            }
        };
        let is_lost = |change: &&Change| done.includes(change) && !done.settles(change);
        if let Some(change) = step.changes().iter().find(is_lost) {
            if is_looked_at {
                return Err(Error::not_kept(step.operation(), change));
            }
            // An answer may leave something out, so that it is looked at before it is called lost.
            seen = subject.look().await?;
            is_looked_at = true;
            continue;
        }
        if !progress.goes_on(left) {
            return Err(Error::unsettled(step.operation()));
        }
        (seen, is_looked_at) = match subject.carry_out(&step, seen).await {
            Ok(answer) => {
                done.changes.extend(step.changes());
                match answer {
                    Some(now) => (Some(now), false),
                    None => (subject.look().await?, true),
                }
            }
            Err(error) => (recover(subject, done, &step, error).await?, true),
        };
    }
}

/// How much was left to do so far.
#[derive(Default)]
struct Progress {
    least: Option<usize>,
    setbacks: u32,
}

impl Progress {
    /// Whether it leads somewhere, with so much left now.
    fn goes_on(&mut self, left: usize) -> bool {
        let is_setback = self.least.is_some_and(|least| left >= least);
        self.setbacks += u32::from(is_setback);
        self.least = Some(self.least.map_or(left, |least| least.min(left)));
        self.setbacks <= MOST_SETBACKS
    }
}

/// What is there after a step that failed, if it can go on from there.
async fn recover<S: Subject>(
    subject: &mut S,
    done: &mut Done,
    step: &S::Step,
    error: Error,
) -> Result<Option<S::Seen>, Error> {
    let uncertain = !subject.is_refusal(&error);
    if !uncertain && !subject.may_be_a_race(&error) {
        return Err(error);
    }
    let now = match subject.look().await {
        Ok(now) => now,
        // What may have been done matters more than why it cannot be seen.
        Err(lost) => return Err(if uncertain { error } else { lost }),
    };
    let left = match steps(subject, now.as_ref(), done) {
        Ok(left) => changes(&left),
        // Looking found out who is in the way.
        Err(refusal) if refusal.is_conflict() && !uncertain => return Err(refusal),
        Err(_) => return Err(error),
    };
    let is_left = |change: &Change| left.iter().any(|other| other.repeats(change));
    let carried_out: Vec<Change> =
        step.changes().into_iter().filter(|change| !is_left(change)).collect();
    if carried_out.is_empty() {
        let unseen = error.is_conflict() && now.is_none();
        return Err(if unseen { error.held_by(InTheWay::OutOfReach) } else { error });
    }
    if uncertain {
        done.changes.extend(carried_out);
    }
    Ok(now)
}

/// All that is left to do.
fn steps<S: Subject>(
    subject: &S,
    seen: Option<&S::Seen>,
    done: &Done,
) -> Result<Vec<S::Step>, Error> {
    match seen {
        None => Ok(vec![subject.creation()?]),
        Some(user) => Ok(done.open(subject.plan(user, done)?)),
    }
}

fn changes<S: Step>(steps: &[S]) -> Vec<Change> {
    steps.iter().flat_map(Step::changes).collect()
}
