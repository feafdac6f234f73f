//! The table of `reconcile`, row by row, with a product whose user is a list of words.

use std::collections::VecDeque;

use super::{AppliedChanges, Change, Charge, Ensured, Reconcile, Step, ensure, plan};
use crate::{Conflict, ConflictHolder, Error, OperationInfo};

static WRITE: OperationInfo = OperationInfo::new("test", "test.write", "POST", "/words", &[200]);

/// The outcome of the next write.
#[derive(Clone, Copy)]
enum Outcome {
    /// Carried out, and the response shows it.
    Applied,
    /// Carried out; the response does not contain the change.
    Silent,
    /// Carried out; the response has no state.
    Mute,
    /// Not carried out, although the response says so.
    Ignored,
    /// Carried out; the response is lost.
    LostAfter,
    /// Not carried out; the response is lost.
    LostBefore,
    /// Another program just did the same.
    Raced,
    /// Another program just did the same, and reverted everything else.
    Reverted,
    /// A conflict with a user that the caller cannot see.
    Blocked,
    /// Refused for another reason.
    Refused,
}
use Outcome::{
    Applied, Blocked, Ignored, LostAfter, LostBefore, Mute, Raced, Refused, Reverted, Silent,
};

/// A product with one user, whose state is a list of words.
struct Product {
    desired: Vec<&'static str>,
    user: Option<Vec<&'static str>>,
    outcomes: VecDeque<Outcome>,
    writes: usize,
    looks: usize,
    /// Why nothing can be planned once something was written.
    refusal: Option<fn() -> Error>,
}

#[derive(Clone)]
enum Write {
    Create,
    Add(&'static str),
}

impl Step for Write {
    fn changes(&self) -> Vec<Change> {
        match self {
            Self::Create => vec![Change::Created],
            Self::Add(word) => vec![Change::added("words", word)],
        }
    }

    fn operation(&self) -> &'static OperationInfo {
        &WRITE
    }
}

impl Product {
    fn new(user: Option<&[&'static str]>, outcomes: &[Outcome]) -> Self {
        let outcomes = outcomes.iter().copied().collect();
        let user = user.map(<[_]>::to_vec);
        Self { desired: vec!["a", "b"], user, outcomes, writes: 0, looks: 0, refusal: None }
    }

    fn apply(&mut self, step: &Write) {
        let user = self.user.get_or_insert_default();
        if let Write::Add(word) = step {
            user.push(word);
        }
    }
}

impl Reconcile for Product {
    type Current = Vec<&'static str>;
    type Step = Write;
    const SERVICE: &'static str = "test";

    async fn fetch(&mut self) -> Result<Option<Self::Current>, Error> {
        self.looks += 1;
        Ok(self.user.clone())
    }

    fn create_step(&self) -> Result<Write, Error> {
        Ok(Write::Create)
    }

    fn plan(&self, current: &Self::Current, _: &AppliedChanges) -> Result<Vec<Write>, Error> {
        if let Some(refusal) = self.refusal.filter(|_| self.writes > 0) {
            return Err(refusal());
        }
        let missing = self.desired.iter().filter(|word| !current.contains(word));
        Ok(missing.map(|word| Write::Add(word)).collect())
    }

    async fn apply(
        &mut self,
        step: &Write,
        _: Option<Self::Current>,
    ) -> Result<Option<Self::Current>, Error> {
        self.writes += 1;
        let outcome = self.outcomes.pop_front().unwrap_or(Applied);
        if matches!(outcome, Reverted) {
            self.user = None;
        }
        if matches!(outcome, Applied | Silent | Mute | LostAfter | Raced | Reverted) {
            self.apply(step);
        }
        let taken = || Conflict::new("name", "somebody", ConflictHolder::Unknown);
        match outcome {
            Applied => Ok(self.user.clone()),
            Silent | Ignored => Ok(None),
            Mute => Ok(Some(Vec::new())),
            LostAfter | LostBefore => Err(Error::not_applied(&WRITE, &Change::Created)),
            Raced | Reverted | Blocked => Err(Error::conflicting(&WRITE, taken())),
            Refused => Err(Error::unsafe_change(&WRITE, "refused".to_owned())),
        }
    }
}

fn added(words: &[&str]) -> Vec<Change> {
    words.iter().map(|word| Change::added("words", word)).collect()
}

fn created() -> Ensured<()> {
    Ensured::Created { user: (), remarks: vec![], charge: Charge::None }
}

fn updated(words: &[&str]) -> Ensured<()> {
    let changes = added(words);
    Ensured::Updated { user: (), changes, remarks: vec![], charge: Charge::None }
}

fn unchanged() -> Ensured<()> {
    Ensured::Unchanged { user: (), remarks: vec![], charge: Charge::None }
}

#[tokio::test]
async fn reported_changes_are_the_applied_ones() {
    for (user, outcomes, expected, writes) in [
        (None, &[][..], created(), 3),
        (Some(&["a", "b", "c"][..]), &[], unchanged(), 0),
        (Some(&["b"]), &[], updated(&["a"]), 1),
        (Some(&[]), &[Silent], updated(&["a", "b"]), 2),
        // Missing state in a response is fetched.
        (Some(&[]), &[Mute, Mute], updated(&["a", "b"]), 2),
        // The response was lost, and the fetch finds the change.
        (None, &[LostAfter], created(), 3),
        (Some(&["b"]), &[LostAfter], updated(&["a"]), 1),
        // Changes by other programs are not reported.
        (Some(&["b"]), &[Raced], unchanged(), 1),
        (None, &[Raced, Applied], updated(&["a", "b"]), 3),
        (None, &[Raced, Raced, Raced], unchanged(), 3),
    ] {
        let mut product = Product::new(user, outcomes);
        let outcome = ensure(&mut product).await.expect("it ends well");
        assert!(product.desired.iter().all(|word| outcome.user().contains(word)));
        assert_eq!(outcome.map(|_| ()), expected);
        assert_eq!(product.writes, writes, "{expected:?}");
    }
}

#[tokio::test]
async fn an_error_has_the_changes_made_before() {
    for (user, outcomes, is_expected, before, writes) in [
        (None, &[LostBefore][..], Error::may_have_been_carried_out as fn(&Error) -> bool, 0, 1),
        (None, &[Refused], Error::is_unsafe_change, 0, 1),
        (None, &[Applied, Refused], Error::is_unsafe_change, 1, 2),
        (Some(&[][..]), &[Applied, LostBefore], Error::may_have_been_carried_out, 1, 2),
        // The server accepted the change but does not show it: no endless retries.
        (Some(&[]), &[Ignored], Error::is_not_applied, 1, 1),
        (None, &[Ignored], Error::is_not_applied, 1, 1),
        // A conflict with a user that the caller cannot see.
        (None, &[Blocked], Error::is_conflict, 0, 1),
    ] {
        let mut product = Product::new(user, outcomes);
        let error = ensure(&mut product).await.expect_err("it ends badly");
        assert!(is_expected(&error), "{error}");
        assert_eq!(error.changes_made().len(), before, "{error}");
        assert_eq!(product.writes, writes, "{error}");
    }
    let mut product = Product::new(None, &[Blocked]);
    let error = ensure(&mut product).await.expect_err("a conflict");
    assert_eq!(error.conflict().map(Conflict::holder), Some(&ConflictHolder::OutOfReach));
}

fn taken_by(holder: &str) -> Error {
    let holder = ConflictHolder::User(holder.to_owned());
    Error::conflicting(&WRITE, Conflict::new("name", "somebody", holder))
}

/// What the read after a failure refuses is the result only if it names who is in the way of a refused write.
#[tokio::test]
async fn the_error_of_the_step_is_replaced_only_by_a_conflict_with_a_known_holder() {
    let unsafe_change = || Error::unsafe_change(&WRITE, "unsafe".to_owned());
    let holder = |error: &Error| error.conflict().map(|conflict| conflict.holder().clone());
    let seven = ConflictHolder::User("7".to_owned());
    for (outcome, refusal, expected) in [
        (Raced, (|| taken_by("7")) as fn() -> Error, Some(seven)),
        (Raced, unsafe_change, Some(ConflictHolder::Unknown)),
        // The outcome is unknown: a conflict could be with the user that this very call created.
        (LostAfter, || taken_by("7"), None),
        (LostAfter, unsafe_change, None),
    ] {
        let mut product = Product::new(None, &[outcome]);
        product.refusal = Some(refusal);
        let error = ensure(&mut product).await.expect_err("nothing can be planned");
        assert_eq!(holder(&error), expected, "{error}");
        assert_eq!(error.may_have_been_carried_out(), expected.is_none(), "{error}");
        assert!(!error.is_unsafe_change(), "{error}");
    }
    // A user that is shown is not out of reach.
    let error = ensure(&mut Product::new(Some(&[]), &[Blocked])).await.expect_err("a conflict");
    assert_eq!(holder(&error), Some(ConflictHolder::Unknown));
}

/// A program that reverts changes does not cause an endless loop.
#[tokio::test]
async fn reverted_changes_end_the_loop() {
    let mut product = Product::new(Some(&[]), &[Reverted; 100]);
    let error = ensure(&mut product).await.expect_err("somebody undoes it");
    assert!(error.is_not_applied() && !error.is_conflict(), "{error}");
    assert_eq!(product.writes, 5);
}

/// Concurrent programs with the same goal cause no failure.
#[tokio::test]
async fn races_with_progress_are_no_failure() {
    let mut product = Product::new(None, &[Raced; 100]);
    product.desired = vec!["a", "b", "c", "d", "e", "f"];
    let outcome = ensure(&mut product).await.expect("it is as wanted");
    assert!(outcome.is_unchanged());
    assert_eq!(product.writes, 7);
}

#[tokio::test]
async fn a_plan_writes_nothing() {
    for (user, changes) in [
        (None, vec![Change::Created]),
        (Some(&["b"][..]), added(&["a"])),
        (Some(&["b", "a"]), vec![]),
    ] {
        let mut product = Product::new(user, &[]);
        let plan = plan(&mut product).await.expect("a plan");
        assert_eq!((plan.changes(), plan.user().cloned()), (&changes[..], user.map(<[_]>::to_vec)));
        assert_eq!(plan.is_unchanged(), changes.is_empty());
        assert_eq!(plan.is_creation(), user.is_none());
        assert_eq!(plan.is_update(), user.is_some() && !changes.is_empty());
        assert_eq!((product.writes, product.looks), (0, 1));
    }
}
