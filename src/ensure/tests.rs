//! The table of `reconcile`, row by row, with a product that is a list of words.

use std::collections::VecDeque;

use super::{AppliedChanges, Change, Charge, Ensured, Reconcile, Step, ensure, plan};
use crate::{Conflict, ConflictHolder, Error, OperationInfo};

static WRITE: OperationInfo = OperationInfo::new("test", "test.write", "POST", "/words", &[200]);

/// How the next write ends.
#[derive(Clone, Copy)]
enum Outcome {
    /// As it should.
    AppliedChanges,
    /// Carried out, and the answer says nothing of it.
    Silent,
    /// Carried out, and the answer shows nothing of what is there.
    Mute,
    /// Not carried out, although the answer says so.
    Ignored,
    /// Carried out, and the answer is lost.
    LostAfter,
    /// Not carried out, and the answer is lost.
    LostBefore,
    /// Somebody else did it a moment before.
    Raced,
    /// Somebody else did it a moment before, and undid everything else.
    NotCarriedOut,
    /// Somebody who cannot be seen is in the way.
    Blocked,
    /// Refused for another reason.
    Refused,
}
use Outcome::{
    AppliedChanges as Well, Blocked, Ignored, LostAfter, LostBefore, Mute, NotCarriedOut, Raced,
    Refused, Silent,
};

/// A product with one user, who has words.
struct Product {
    desired: Vec<&'static str>,
    there: Option<Vec<&'static str>>,
    fates: VecDeque<Outcome>,
    writes: usize,
    looks: usize,
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
    fn new(there: Option<&[&'static str]>, fates: &[Outcome]) -> Self {
        let fates = fates.iter().copied().collect();
        let there = there.map(<[_]>::to_vec);
        Self { desired: vec!["a", "b"], there, fates, writes: 0, looks: 0 }
    }

    fn apply(&mut self, step: &Write) {
        let there = self.there.get_or_insert_default();
        if let Write::Add(word) = step {
            there.push(word);
        }
    }
}

impl Reconcile for Product {
    type Current = Vec<&'static str>;
    type Step = Write;
    const SERVICE: &'static str = "test";

    async fn fetch(&mut self) -> Result<Option<Self::Current>, Error> {
        self.looks += 1;
        Ok(self.there.clone())
    }

    fn create_step(&self) -> Result<Write, Error> {
        Ok(Write::Create)
    }

    fn plan(&self, current: &Self::Current, _: &AppliedChanges) -> Result<Vec<Write>, Error> {
        let missing = self.desired.iter().filter(|word| !current.contains(word));
        Ok(missing.map(|word| Write::Add(word)).collect())
    }

    async fn apply(
        &mut self,
        step: &Write,
        _: Option<Self::Current>,
    ) -> Result<Option<Self::Current>, Error> {
        self.writes += 1;
        let fate = self.fates.pop_front().unwrap_or(Well);
        if matches!(fate, NotCarriedOut) {
            self.there = None;
        }
        if matches!(fate, Well | Silent | Mute | LostAfter | Raced | NotCarriedOut) {
            self.apply(step);
        }
        let taken = || Conflict::new("name", "somebody", ConflictHolder::Unknown);
        match fate {
            Well => Ok(self.there.clone()),
            Silent | Ignored => Ok(None),
            Mute => Ok(Some(Vec::new())),
            LostAfter | LostBefore => Err(Error::not_applied(&WRITE, &Change::Created)),
            Raced | NotCarriedOut | Blocked => Err(Error::conflicting(&WRITE, taken())),
            Refused => Err(Error::unsafe_change(&WRITE, "refused".to_owned())),
        }
    }
}

fn added(words: &[&str]) -> Vec<Change> {
    words.iter().map(|word| Change::added("words", word)).collect()
}

#[tokio::test]
async fn what_is_done_is_what_is_said() {
    for (there, fates, expected, writes) in [
        (None, &[][..], Ensured::Created { user: (), remarks: vec![], charge: Charge::None }, 3),
        (
            Some(&["a", "b", "c"][..]),
            &[],
            Ensured::Unchanged { user: (), remarks: vec![], charge: Charge::None },
            0,
        ),
        (
            Some(&["b"]),
            &[],
            Ensured::Updated {
                user: (),
                changes: added(&["a"]),
                remarks: vec![],
                charge: Charge::None,
            },
            1,
        ),
        (
            Some(&[]),
            &[Silent],
            Ensured::Updated {
                user: (),
                changes: added(&["a", "b"]),
                remarks: vec![],
                charge: Charge::None,
            },
            2,
        ),
        // What an answer leaves out is looked at.
        (
            Some(&[]),
            &[Mute, Mute],
            Ensured::Updated {
                user: (),
                changes: added(&["a", "b"]),
                remarks: vec![],
                charge: Charge::None,
            },
            2,
        ),
        // The answer was lost, and the look finds the work done.
        (
            None,
            &[LostAfter],
            Ensured::Created { user: (), remarks: vec![], charge: Charge::None },
            3,
        ),
        (
            Some(&["b"]),
            &[LostAfter],
            Ensured::Updated {
                user: (),
                changes: added(&["a"]),
                remarks: vec![],
                charge: Charge::None,
            },
            1,
        ),
        // What others did is not ours.
        (
            Some(&["b"]),
            &[Raced],
            Ensured::Unchanged { user: (), remarks: vec![], charge: Charge::None },
            1,
        ),
        (
            None,
            &[Raced, Well],
            Ensured::Updated {
                user: (),
                changes: added(&["a", "b"]),
                remarks: vec![],
                charge: Charge::None,
            },
            3,
        ),
        (
            None,
            &[Raced, Raced, Raced],
            Ensured::Unchanged { user: (), remarks: vec![], charge: Charge::None },
            3,
        ),
    ] {
        let mut product = Product::new(there, fates);
        let outcome = ensure(&mut product).await.expect("it ends well");
        assert!(product.desired.iter().all(|word| outcome.user().contains(word)));
        assert_eq!(outcome.map(|_| ()), expected);
        assert_eq!(product.writes, writes, "{expected:?}");
    }
}

#[tokio::test]
async fn what_cannot_be_done_is_said_with_what_was() {
    for (there, fates, is_expected, before, writes) in [
        (None, &[LostBefore][..], Error::may_have_been_carried_out as fn(&Error) -> bool, 0, 1),
        (None, &[Refused], Error::is_unsafe_change, 0, 1),
        (None, &[Well, Refused], Error::is_unsafe_change, 1, 2),
        (Some(&[][..]), &[Well, LostBefore], Error::may_have_been_carried_out, 1, 2),
        // The server said yes, and does not show it: it is not tried again and again.
        (Some(&[]), &[Ignored], Error::is_not_applied, 1, 1),
        (None, &[Ignored], Error::is_not_applied, 1, 1),
        // Somebody is in the way who cannot be seen.
        (None, &[Blocked], Error::is_conflict, 0, 1),
    ] {
        let mut product = Product::new(there, fates);
        let error = ensure(&mut product).await.expect_err("it ends badly");
        assert!(is_expected(&error), "{error}");
        assert_eq!(error.changes_made().len(), before, "{error}");
        assert_eq!(product.writes, writes, "{error}");
    }
    let mut product = Product::new(None, &[Blocked]);
    let error = ensure(&mut product).await.expect_err("somebody is in the way");
    assert_eq!(error.conflict().map(Conflict::holder), Some(&ConflictHolder::OutOfReach));
}

/// Who does not do the same does not do it for ever.
#[tokio::test]
async fn it_ends() {
    let mut product = Product::new(Some(&[]), &[NotCarriedOut; 100]);
    let error = ensure(&mut product).await.expect_err("somebody undoes it");
    assert!(error.is_not_applied() && !error.is_conflict(), "{error}");
    assert_eq!(product.writes, 5);
}

/// Others who do the same are no trouble, however often they are faster.
#[tokio::test]
async fn races_that_lead_somewhere_are_no_failure() {
    let mut product = Product::new(None, &[Raced; 100]);
    product.desired = vec!["a", "b", "c", "d", "e", "f"];
    let outcome = ensure(&mut product).await.expect("it is as wanted");
    assert!(outcome.is_unchanged());
    assert_eq!(product.writes, 7);
}

#[tokio::test]
async fn a_plan_writes_nothing() {
    for (there, changes) in [
        (None, vec![Change::Created]),
        (Some(&["b"][..]), added(&["a"])),
        (Some(&["b", "a"]), vec![]),
    ] {
        let mut product = Product::new(there, &[]);
        let plan = plan(&mut product).await.expect("a plan");
        assert_eq!(
            (plan.changes(), plan.user().cloned()),
            (&changes[..], there.map(<[_]>::to_vec))
        );
        assert_eq!(plan.is_unchanged(), changes.is_empty());
        assert_eq!((product.writes, product.looks), (0, 1));
    }
}
