//! Reads runs, counts their items, and records approvals.

use sqlx::Row;

use super::run::{Approval, COLUMNS, Run, RunId, Summary, read};
use super::{ItemState, Journal};
use crate::error::Error;

/// The index `provision_item_progress` has all of its columns, because it is read several times a second.
pub(super) const SUMMARY: &str =
    "select state, action, may_cost, charged, count(*) as items from provision_item
     where run = $1 group by state, action, may_cost, charged";

/// How many digits of a hash tell one plan from others.
const MIN_HASH: usize = 8;

impl Journal {
    /// The newest run with a complete plan.
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

    /// Counts the items of a run by state and action.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    pub async fn summary(&self, run: RunId) -> Result<Summary, Error> {
        let rows = sqlx::query(SUMMARY).bind(run.0).fetch_all(&self.pool).await?;
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

    /// Records a person's approval: the plan may be applied, with at most that many charges.
    ///
    /// Approving again changes the limit, and resumes items that the limit had blocked.
    ///
    /// # Errors
    ///
    /// When the run cannot be approved: its plan is incomplete or was replaced by a newer one, it has another hash,
    /// or the limit is below the charges already made.
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
                "the run changed while it was being approved: review it again",
            ));
        }
        sqlx::query(
            "update provision_item set state = 'approved', error_kind = null, due_at = 0, dispatched_at = 0, updated_at = $1
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
        return Err(Error::approval("the plan is incomplete: plan again"));
    }
    if run.is_replaced {
        return Err(Error::approval(format!("a newer plan replaced run {}", run.id)));
    }
    if approval.by.trim().is_empty() {
        return Err(Error::approval("an approval needs the name of a person"));
    }
    if let Some(hash) = &approval.plan_hash {
        if hash.len() < MIN_HASH {
            let message =
                format!("at least {MIN_HASH} digits of the hash are needed: {hash:?} is too short");
            return Err(Error::approval(message));
        }
        if !run.plan_hash.starts_with(hash.as_str()) {
            let current = run.plan_hash.get(..16).unwrap_or_default();
            return Err(Error::approval(format!(
                "the plan has another hash, which begins with {current}: review it"
            )));
        }
    }
    if approval.max_charges < run.charges {
        return Err(Error::approval(format!("{} charges were made already", run.charges)));
    }
    Ok(())
}
