//! Runs: what was planned together, and who approved it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::clock::Millis;
use super::state::ItemState;

/// The number of a run in its journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RunId(pub(crate) i64);

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for RunId {
    type Err = std::num::ParseIntError;

    fn from_str(number: &str) -> Result<Self, Self::Err> {
        number.parse().map(Self)
    }
}

/// A plan and its approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Run {
    /// Its number.
    pub id: RunId,
    /// Its name.
    pub name: String,
    /// Whether the plan is complete. An interrupted plan cannot be approved.
    pub is_planned: bool,
    /// Whether a newer plan replaced it.
    pub is_replaced: bool,
    /// Who planned it.
    pub made_by: String,
    /// When it was planned, in milliseconds since 1970.
    pub made_at: i64,
    /// The hash of the plan; another plan has another hash.
    pub plan_hash: String,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// When it was approved, in milliseconds since 1970.
    pub approved_at: Option<i64>,
    /// How many charges were approved.
    pub max_charges: u64,
    /// How many consents to charges were given, including those with an unknown outcome.
    pub charges: u64,
    #[serde(skip)]
    pub(crate) approved_hash: Option<String>,
}

impl Run {
    /// Whether this exact plan was approved.
    pub fn is_approved(&self) -> bool {
        self.is_planned && !self.is_replaced && self.approved_hash.as_ref() == Some(&self.plan_hash)
    }
}

/// A person's approval of a plan.
#[derive(Clone, Debug)]
pub struct Approval {
    pub(crate) by: String,
    pub(crate) max_charges: u64,
    pub(crate) plan_hash: Option<String>,
}

impl Approval {
    /// An approval by this person, of at most `max_charges` charges.
    pub fn new(by: impl Into<String>, max_charges: u64) -> Self {
        Self { by: by.into(), max_charges, plan_hash: None }
    }

    /// Approves only the plan with this hash, or with a hash that begins so (at least eight digits).
    pub fn of_plan(mut self, hash: impl Into<String>) -> Self {
        self.plan_hash = Some(hash.into());
        self
    }
}

/// The items of a run, counted by state and by action.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// Items by state, without states that have none.
    pub states: BTreeMap<ItemState, u64>,
    /// Items by planned action.
    pub actions: BTreeMap<String, u64>,
    /// Items that may cost money.
    pub may_cost: u64,
    /// Items that are known to have been charged for.
    pub charged: u64,
}

impl Summary {
    /// How many items are in a state.
    pub fn count(&self, state: ItemState) -> u64 {
        self.states.get(&state).copied().unwrap_or_default()
    }

    /// All items.
    pub fn total(&self) -> u64 {
        self.states.values().sum()
    }

    /// Items that workers still process.
    pub fn open(&self) -> u64 {
        self.states.iter().filter(|(state, _)| state.is_open()).map(|(_, count)| count).sum()
    }
}

pub(super) const COLUMNS: &str = "id, name, state, made_by, made_at, plan_hash, approved_hash, approved_by, approved_at, \
     max_charges, charges";

pub(super) fn read(row: &AnyRow) -> Result<Run, sqlx::Error> {
    let state: String = row.try_get("state")?;
    let count = |name: &str| {
        row.try_get::<i64, _>(name).map(|count| u64::try_from(count).unwrap_or_default())
    };
    Ok(Run {
        id: RunId(row.try_get("id")?),
        name: row.try_get("name")?,
        is_planned: state != "planning",
        is_replaced: state == "replaced",
        made_by: row.try_get("made_by")?,
        made_at: row.try_get("made_at")?,
        plan_hash: row.try_get("plan_hash")?,
        approved_hash: row.try_get("approved_hash")?,
        approved_by: row.try_get("approved_by")?,
        approved_at: row.try_get::<Option<Millis>, _>("approved_at")?,
        max_charges: count("max_charges")?,
        charges: count("charges")?,
    })
}
