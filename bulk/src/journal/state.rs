//! What may become of an item, decided without a database.
//!
//! ```text
//! planned → approved → doing → done | failed | blocked
//!               ↑        │ └→ consented → done | failed | blocked | unsure
//!               └────────┘        └→ approved, if the consent was proved unused
//! ```
//!
//! `skipped` is what an item becomes whose run was replaced by a newer plan.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Where an item of a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ItemState {
    /// It was looked at, and waits for an approval.
    Planned,
    /// It may be done.
    Approved,
    /// A worker is at it, or was when it died.
    Doing,
    /// A consent to charges was journalled, and the outcome is not known yet.
    Consented,
    /// It is as desired.
    Done,
    /// The server refused it, or it failed too often.
    Failed,
    /// A request with a consent was or may have been sent, and nothing tells what became of it. It is never sent
    /// again by itself.
    Unsure,
    /// A person has to decide first.
    Blocked,
    /// A newer plan took its place.
    Skipped,
}

impl ItemState {
    /// All of them, in the order of their life.
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

    /// The word for it, which stays the same from version to version.
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

    /// Whether a worker will come back to it by itself.
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
        found.ok_or_else(|| format!("`{word}` is no state of an item"))
    }
}

/// What the journal knows of the consent to the charges of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// None was given.
    None,
    /// This attempt gave it.
    Now,
    /// An attempt before this one gave it, and its outcome is not known.
    Before,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The product shows the person as desired.
    Done,
    /// The product does not show it, and nothing was sent: the look of an item whose consent was given before.
    NotFound,
    /// Not now: the server is away, slow or busy.
    Later,
    /// The server refused this very item.
    Refused,
    /// A person has to decide.
    NeedsDecision,
}

/// Facts about an attempt that ended without what was desired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub ending: Ending,
    pub consent: Consent,
    /// Whether the request that went out with the consent may have been carried out.
    pub may_be_charged: bool,
    /// How often this item failed for a passing reason while others did not, this time included.
    pub failures: u32,
}

/// What the journal writes about an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is done; whether it was charged for.
    Done { charged: bool },
    /// It is tried again, later; the consent goes back to the run.
    Retry { give_back: bool },
    /// The consent stays as it is, and the product is looked at when the server has surely finished.
    RecheckLater,
    /// It is over.
    Over { state: ItemState, give_back: bool },
}

/// How often an item may fail for a passing reason while others succeed.
pub const MAX_FAILURES: u32 = 5;

/// What becomes of an item.
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
            // The server did it without the charge that it asked for.
            (Done, Now, false, 0, Verdict::Done { charged: false }),
            (Done, Before, true, 0, Verdict::Done { charged: true }),
            (Later, None, false, 1, Verdict::Retry { give_back: false }),
            (Later, Now, false, 1, Verdict::Retry { give_back: true }),
            (Later, None, false, MAX_FAILURES, over(ItemState::Failed, false)),
            (Later, Now, false, MAX_FAILURES, over(ItemState::Failed, true)),
            // However often: the question whether it was paid for stays.
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

    /// Whatever happens: a consent that may have been used is neither given back nor forgotten.
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
