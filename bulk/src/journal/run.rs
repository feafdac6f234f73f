//! Runs: what was planned together, and who approved it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::{ItemState, Journal, Millis};
use crate::error::Error;

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

/// People that were planned together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Run {
    /// Its number.
    pub id: RunId,
    /// Its name.
    pub name: String,
    /// Whether the plan is whole: one that was broken off never can be approved.
    pub is_planned: bool,
    /// Whether a newer plan took its place.
    pub is_replaced: bool,
    /// Who made the plan.
    pub made_by: String,
    /// When, in milliseconds since 1970.
    pub made_at: i64,
    /// What the plan is known by: another plan has another hash.
    pub plan_hash: String,
    /// Who approved it, if anybody did.
    pub approved_by: Option<String>,
    /// When, in milliseconds since 1970.
    pub approved_at: Option<i64>,
    /// How many charges were approved.
    pub max_charges: u64,
    /// How many consents to charges were given, those among them whose outcome is not known.
    pub charges: u64,
    #[serde(skip)]
    pub(crate) approved_hash: Option<String>,
}

impl Run {
    /// Whether this very plan was approved.
    pub fn is_approved(&self) -> bool {
        self.is_planned && !self.is_replaced && self.approved_hash.as_ref() == Some(&self.plan_hash)
    }
}

/// A person's consent to a plan.
#[derive(Clone, Debug)]
pub struct Approval {
    pub(crate) by: String,
    pub(crate) max_charges: u64,
    pub(crate) plan_hash: Option<String>,
}

impl Approval {
    /// The consent of somebody to at most `max_charges` charges.
    pub fn new(by: impl Into<String>, max_charges: u64) -> Self {
        Self { by: by.into(), max_charges, plan_hash: None }
    }

    /// Only of the plan with this hash, or the beginning of one, of at least eight digits.
    pub fn of_plan(mut self, hash: impl Into<String>) -> Self {
        self.plan_hash = Some(hash.into());
        self
    }
}

/// How many items of a run stand where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// Items by state; states that none is in are left out.
    pub states: BTreeMap<ItemState, u64>,
    /// Planned actions, by their word.
    pub actions: BTreeMap<String, u64>,
    /// Items that may cost money.
    pub may_cost: u64,
    /// Items that were charged for, as far as it is known.
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

    /// Items that workers will come back to by themselves.
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

impl Journal {
    /// The newest run whose plan is whole.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    pub async fn latest_run(&self) -> Result<Option<Run>, Error> {
        let statement = sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from provision_run where state <> 'planning' order by id desc limit 1"
        ));
        let row = sqlx::query(statement).fetch_optional(&self.pool).await?;
        Ok(row.as_ref().map(read).transpose()?)
    }

    /// A run by its number.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read, or has no such run.
    pub async fn run(&self, id: RunId) -> Result<Run, Error> {
        let statement =
            sqlx::AssertSqlSafe(format!("select {COLUMNS} from provision_run where id = $1"));
        let row = sqlx::query(statement).bind(id.0).fetch_optional(&self.pool).await?;
        let row = row.ok_or_else(|| Error::state(format!("the journal has no run {id}")))?;
        Ok(read(&row)?)
    }

    /// How far a run is.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    pub async fn summary(&self, run: RunId) -> Result<Summary, Error> {
        let rows = sqlx::query(
            "select state, action, may_cost, charged, count(*) as items from provision_item
             where run = $1 group by state, action, may_cost, charged",
        )
        .bind(run.0)
        .fetch_all(&self.pool)
        .await?;
        let mut summary = Summary::default();
        for row in rows {
            let items = u64::try_from(row.try_get::<i64, _>("items")?).unwrap_or_default();
            let state: ItemState =
                row.try_get::<String, _>("state")?.parse().map_err(Error::state)?;
            *summary.states.entry(state).or_default() += items;
            *summary.actions.entry(row.try_get("action")?).or_default() += items;
            if row.try_get::<i64, _>("may_cost")? != 0 {
                summary.may_cost += items;
            }
            if row.try_get::<i64, _>("charged")? != 0 {
                summary.charged += items;
            }
        }
        Ok(summary)
    }

    /// Journals a person's consent: the plan may be applied, and may cost as many charges as it says.
    ///
    /// Approving again sets another limit, and lets items go on that the limit had stopped.
    ///
    /// # Errors
    ///
    /// When the run cannot be approved: its plan is not whole, a newer one took its place, it has another hash, or fewer
    /// charges would be allowed than were made.
    pub async fn approve(&self, id: RunId, approval: &Approval) -> Result<Run, Error> {
        let run = self.run(id).await?;
        check_approval(&run, approval)?;
        let max_charges = i64::try_from(approval.max_charges).unwrap_or(i64::MAX);
        let now = self.now();
        let mut transaction = self.begin().await?;
        let changed = sqlx::query(
            "update provision_run set approved_hash = plan_hash, approved_by = $1, approved_at = $2, max_charges = $3
             where id = $4 and plan_hash = $5 and state = 'planned' and charges <= $3",
        )
        .bind(&approval.by)
        .bind(now)
        .bind(max_charges)
        .bind(id.0)
        .bind(&run.plan_hash)
        .execute(&mut *transaction)
        .await?;
        if changed.rows_affected() != 1 {
            return Err(Error::approval(
                "the run has changed while it was approved: look at it again",
            ));
        }
        sqlx::query(
            "update provision_item set state = 'approved', error_kind = null, due_at = 0, woken_at = 0, updated_at = $1
             where run = $2 and (state = 'planned' or (state = 'blocked' and error_kind = 'charge_limit'))",
        )
        .bind(now)
        .bind(id.0)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        self.run(id).await
    }
}

fn check_approval(run: &Run, approval: &Approval) -> Result<(), Error> {
    if !run.is_planned {
        return Err(Error::approval("the plan was broken off: plan again"));
    }
    if run.is_replaced {
        return Err(Error::approval(format!("a newer plan took the place of run {}", run.id)));
    }
    if approval.by.trim().is_empty() {
        return Err(Error::approval("an approval needs the name of a person"));
    }
    if let Some(hash) = &approval.plan_hash
        && (hash.len() < 8 || !run.plan_hash.starts_with(hash.as_str()))
    {
        return Err(Error::approval("the plan has changed: its hash is another one"));
    }
    if approval.max_charges < run.charges {
        return Err(Error::approval(format!("{} charges were made already", run.charges)));
    }
    Ok(())
}
