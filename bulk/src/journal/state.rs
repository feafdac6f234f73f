//! The states of an item, and the decision between them, without a database.
//!
//! ```text
//! planned → approved → doing → done | failed | blocked
//!               ↑        │ └→ consented → done | failed | blocked | unsure
//!               └────────┘        └→ approved, if the consent was proved unused
//! ```
//!
//! An item is `skipped` when a newer plan replaces its run.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The state of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ItemState {
    /// It is planned and waits for an approval.
    Planned,
    /// It is approved and waits for a worker.
    Approved,
    /// A worker is processing it, or died while it did.
    Doing,
    /// A consent to charges is recorded, and the outcome is not known yet.
    Consented,
    /// It is as desired.
    Done,
    /// The server rejected it, or it failed too often.
    Failed,
    /// A request with a consent was sent, or may have been, and its outcome cannot be determined. It is never sent
    /// again automatically.
    Unsure,
    /// It needs the decision of a person.
    Blocked,
    /// A newer plan replaced it.
    Skipped,
}

impl ItemState {
    /// All states, in the order in which an item passes through them.
    pub const ALL: [Self; 9] = [
        Self::Planned,
        Self::Approved,
        Self::Doing,
        Self::Consented,
        Self::Done,
        Self::Failed,
        Self::Unsure,
        Self::Blocked,
        Self::Skipped,
    ];

    /// Its name in reports and JSON, which is stable.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Approved => "approved",
            Self::Doing => "doing",
            Self::Consented => "consented",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Unsure => "unsure",
            Self::Blocked => "blocked",
            Self::Skipped => "skipped",
        }
    }

    /// Whether workers still process it without anybody's intervention.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Approved | Self::Doing | Self::Consented)
    }
}

impl fmt::Display for ItemState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ItemState {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == word);
        found.ok_or_else(|| format!("`{word}` is not a state of an item"))
    }
}

/// The consent to the charges of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// None was given.
    None,
    /// This attempt gave it.
    Now,
    /// An earlier attempt gave it, and its outcome is unknown.
    Before,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The product has the person as desired.
    Done,
    /// The product does not have the desired state. Nothing was sent, because the consent was given to an earlier
    /// attempt.
    NotFound,
    /// A temporary failure: the server is unavailable, slow or busy.
    Later,
    /// The server rejected this item.
    Refused,
    /// A person has to decide.
    NeedsDecision,
}

/// The facts about an attempt on which its verdict depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub ending: Ending,
    pub consent: Consent,
    /// Whether the request that was sent with the consent may have been carried out.
    pub may_be_charged: bool,
    /// How many times this item failed temporarily while others succeeded, including this one.
    pub failures: u32,
}

/// The transition that the journal records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is done, with or without a charge.
    Done { charged: bool },
    /// It is retried later; the consent may be returned to the run.
    Retry { give_back: bool },
    /// The consent is kept, and the product is read once the server must have finished.
    RecheckLater,
    /// It ends in this state.
    Over { state: ItemState, give_back: bool },
}

/// How many times an item may fail temporarily while others succeed.
pub const MAX_FAILURES: u32 = 5;

/// Decides the transition after an attempt.
pub fn decide(attempt: Attempt) -> Verdict {
    let is_open_consent = match attempt.consent {
        Consent::None => false,
        Consent::Now => attempt.may_be_charged,
        Consent::Before => true,
    };
    let give_back = attempt.consent == Consent::Now && !attempt.may_be_charged;
    let is_exhausted = attempt.failures >= MAX_FAILURES;
    match (attempt.ending, is_open_consent) {
        (Ending::Done, _) => {
            Verdict::Done { charged: attempt.consent != Consent::None && !give_back }
        }
        (Ending::Later, true) => Verdict::RecheckLater,
        (Ending::Later, false) if is_exhausted => {
            Verdict::Over { state: ItemState::Failed, give_back }
        }
        (Ending::Later, false) => Verdict::Retry { give_back },
        (_, true) if attempt.consent == Consent::Now => Verdict::RecheckLater,
        (_, true) => Verdict::Over { state: ItemState::Unsure, give_back: false },
        (Ending::Refused | Ending::NotFound, false) => {
            Verdict::Over { state: ItemState::Failed, give_back }
        }
        (Ending::NeedsDecision, false) => Verdict::Over { state: ItemState::Blocked, give_back },
    }
}

#[cfg(test)]
mod tests {
    use super::{Attempt, Consent, Ending, ItemState, MAX_FAILURES, Verdict, decide};

    #[test]
    fn each_ending_has_its_verdict() {
        use Consent::{Before, None, Now};
        use Ending::{Done, Later, NeedsDecision, NotFound, Refused};
        let over = |state, give_back| Verdict::Over { state, give_back };
        for (ending, consent, may_be_charged, failures, expected) in [
            (Done, None, false, 0, Verdict::Done { charged: false }),
            (Done, Now, true, 0, Verdict::Done { charged: true }),
            // The server carried it out without the charge that it announced.
            (Done, Now, false, 0, Verdict::Done { charged: false }),
            (Done, Before, true, 0, Verdict::Done { charged: true }),
            (Later, None, false, 1, Verdict::Retry { give_back: false }),
            (Later, Now, false, 1, Verdict::Retry { give_back: true }),
            (Later, None, false, MAX_FAILURES, over(ItemState::Failed, false)),
            (Later, Now, false, MAX_FAILURES, over(ItemState::Failed, true)),
            // However many failures: whether it was paid for is still unknown.
            (Later, Now, true, MAX_FAILURES, Verdict::RecheckLater),
            (Later, Before, false, MAX_FAILURES, Verdict::RecheckLater),
            (Refused, None, false, 0, over(ItemState::Failed, false)),
            (Refused, Now, false, 0, over(ItemState::Failed, true)),
            (Refused, Now, true, 0, Verdict::RecheckLater),
            (Refused, Before, false, 0, over(ItemState::Unsure, false)),
            (NeedsDecision, None, false, 0, over(ItemState::Blocked, false)),
            (NeedsDecision, Now, false, 0, over(ItemState::Blocked, true)),
            (NeedsDecision, Now, true, 0, Verdict::RecheckLater),
            (NeedsDecision, Before, false, 0, over(ItemState::Unsure, false)),
            (NotFound, Before, false, 0, over(ItemState::Unsure, false)),
        ] {
            let attempt = Attempt { ending, consent, may_be_charged, failures };
            assert_eq!(decide(attempt), expected, "{attempt:?}");
        }
    }

    /// A consent that may have been used is neither returned nor forgotten.
    #[test]
    fn a_consent_that_may_have_been_used_is_kept() {
        use Ending::{Done, Later, NeedsDecision, NotFound, Refused};
        for ending in [Done, NotFound, Later, Refused, NeedsDecision] {
            for (consent, may_be_charged) in
                [(Consent::Now, true), (Consent::Before, false), (Consent::Before, true)]
            {
                for failures in 0..10 {
                    let verdict = decide(Attempt { ending, consent, may_be_charged, failures });
                    let is_kept = match verdict {
                        Verdict::Done { charged } => charged,
                        Verdict::RecheckLater => true,
                        Verdict::Retry { .. } => false,
                        Verdict::Over { state, give_back } => {
                            state == ItemState::Unsure && !give_back
                        }
                    };
                    assert!(
                        is_kept,
                        "{ending:?} {consent:?} {may_be_charged} {failures}: {verdict:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        for state in ItemState::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
            assert_eq!(serde_json::to_string(&state).unwrap(), format!("\"{state}\""));
        }
        assert!("paid".parse::<ItemState>().is_err());
    }
}
