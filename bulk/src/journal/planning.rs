//! Writes a plan to the journal: people first, then the action for each, then the hash.

use sha2::{Digest, Sha256};
use sqlx::Row;

use super::item::{self, Detail};
use super::run::{self, RunId};
use super::seal::hex;
use super::targets::{self, Targets};
use super::{ItemState, Journal, Run};
use crate::error::Error;
use crate::product::{Action, Desired};

/// An item that was read and is not planned yet.
pub struct NewItem {
    pub line: u64,
    pub desired: Desired,
}

/// The planned action of an item.
#[derive(Clone, Debug)]
pub struct Planned {
    pub number: u64,
    pub action: Action,
    pub may_cost: bool,
    pub error_kind: Option<String>,
    pub detail: Detail,
}

/// Writes the items of a plan in one transaction: all of them, or none.
pub struct PlanWriter {
    transaction: sqlx::Transaction<'static, sqlx::Any>,
    journal: Journal,
    run: RunId,
    count: i64,
}

impl Journal {
    /// Begins a plan. Refused while an older run has items with an unknown outcome, which may have been charged for.
    pub(crate) async fn begin_plan(&self, name: &str, made_by: &str) -> Result<PlanWriter, Error> {
        self.refuse_in_flight().await?;
        let now = self.now();
        let mut transaction = self.begin().await?;
        let row = sqlx::query("select coalesce(max(id), 0) + 1 as id from provision_run")
            .fetch_one(&mut *transaction)
            .await?;
        let run = RunId(row.try_get("id")?);
        sqlx::query(
            "insert into provision_run (id, name, state, made_by, made_at, plan_hash, max_charges, charges)
             values ($1, $2, 'planning', $3, $4, '', 0, 0)",
        )
        .bind(run.0)
        .bind(name)
        .bind(made_by)
        .bind(now)
        .execute(&mut *transaction)
        .await?;
        Ok(PlanWriter { transaction, journal: self.clone(), run, count: 0 })
    }

    async fn refuse_in_flight(&self) -> Result<(), Error> {
        let rows = sqlx::query(
            "select run, state, count(*) as items from provision_item
             where state in ('doing', 'consented', 'unsure') group by run, state order by run limit 1",
        )
        .fetch_all(&self.pool)
        .await?;
        let Some(row) = rows.first() else { return Ok(()) };
        let (run, items): (i64, i64) = (row.try_get("run")?, row.try_get("items")?);
        let state: ItemState = row.try_get::<String, _>("state")?.parse().map_err(Error::state)?;
        let advice = match state {
            ItemState::Unsure => "settle them first",
            _ => "apply the run to its end first",
        };
        Err(Error::state(format!("run {run} has {items} items in the state `{state}`: {advice}")))
    }

    /// Deletes a plan that was interrupted.
    pub(crate) async fn drop_plan(&self, run: RunId) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        for statement in [
            "delete from provision_item where run = (select id from provision_run where id = $1 and state = 'planning')",
            "delete from provision_target where run = (select id from provision_run where id = $1 and state = 'planning')",
            "delete from provision_run where id = $1 and state = 'planning'",
        ] {
            sqlx::query(statement).bind(run.0).execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Writes planned actions.
    pub(crate) async fn write_planned(&self, run: RunId, planned: &[Planned]) -> Result<(), Error> {
        let now = self.now();
        let mut transaction = self.begin().await?;
        for one in planned {
            let number = i64::try_from(one.number).unwrap_or(i64::MAX);
            let detail = self.seal.close(&item::detail_context(run, number), &one.detail)?;
            let state = match one.action {
                Action::Nothing => ItemState::Done,
                Action::Blocked => ItemState::Blocked,
                Action::Create | Action::Update | Action::Leave => ItemState::Planned,
            };
            let outcome = (one.action == Action::Nothing).then_some("unchanged");
            sqlx::query(
                "update provision_item set action = $1, may_cost = $2, state = $3, error_kind = $4, outcome = $5,
                     detail = $6, updated_at = $7
                 where run = $8 and n = $9 and state = 'planned'",
            )
            .bind(one.action.as_str())
            .bind(i64::from(one.may_cost))
            .bind(state.as_str())
            .bind(one.error_kind.clone())
            .bind(outcome)
            .bind(detail)
            .bind(now)
            .bind(run.0)
            .bind(number)
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Completes a plan: computes its hash, and replaces earlier runs.
    pub(crate) async fn finish_plan(&self, run: RunId) -> Result<Run, Error> {
        let hash = self.plan_hash(run).await?;
        let now = self.now();
        let mut transaction = self.begin().await?;
        sqlx::query(
            "update provision_run set state = 'replaced' where id < $1 and state <> 'replaced'",
        )
        .bind(run.0)
        .execute(&mut *transaction)
        .await?;
        sqlx::query(
            "update provision_item set state = 'skipped', updated_at = $1
             where run < $2 and state in ('planned', 'approved', 'blocked')",
        )
        .bind(now)
        .bind(run.0)
        .execute(&mut *transaction)
        .await?;
        sqlx::query("update provision_run set state = 'planned', plan_hash = $1 where id = $2")
            .bind(&hash)
            .bind(run.0)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        self.run(run).await
    }

    /// The hash of a plan, over its servers, and the desired state and the planned action of each item.
    pub(crate) async fn plan_hash(&self, run: RunId) -> Result<String, Error> {
        let mut hash = Sha256::new();
        let targets = serde_json::to_vec(&self.targets(run).await?).unwrap_or_default();
        hash.update(u64::try_from(targets.len()).unwrap_or_default().to_le_bytes());
        hash.update(&targets);
        let mut after = 0;
        loop {
            let page = self.items_with_desired(run, after, 500).await?;
            let Some((last, _)) = page.last() else { break };
            after = last.number;
            for (item, desired) in &page {
                let line = (item.number, item.action, item.may_cost, desired, &item.planned);
                let line = serde_json::to_vec(&line).unwrap_or_default();
                hash.update(u64::try_from(line.len()).unwrap_or_default().to_le_bytes());
                hash.update(&line);
            }
        }
        Ok(hex(&hash.finalize()))
    }

    /// Fails unless the plan of the run was approved and has not changed since.
    pub(crate) async fn check_approved(&self, id: RunId) -> Result<Run, Error> {
        let run = self.run(id).await?;
        if run.is_replaced {
            return Err(Error::approval(format!("a newer plan replaced run {id}")));
        }
        if run.approved_by.is_none() {
            return Err(Error::approval(format!("run {id} is not approved")));
        }
        if !run.is_approved() || self.plan_hash(id).await? != run.plan_hash {
            return Err(Error::approval(format!("run {id} is not what was approved: plan again")));
        }
        Ok(run)
    }
}

impl PlanWriter {
    /// Writes an item. `Err` is the line with the same person in the same product.
    pub async fn add(&mut self, new: NewItem) -> Result<Result<(), u64>, Error> {
        let number = self.count + 1;
        let key = format!("{}:{}", new.desired.product(), new.desired.key());
        let key_hash = self.journal.seal.hash(&key);
        let desired =
            self.journal.seal.close(&item::desired_context(self.run, number), &new.desired)?;
        let inserted = sqlx::query(
            "insert into provision_item (run, n, line, product, key_hash, action, may_cost, state, fence, attempts,
                 failures, lease_until, due_at, dispatched_at, charged, desired, updated_at)
             values ($1, $2, $3, $4, $5, 'blocked', 0, 'planned', 0, 0, 0, 0, 0, 0, 0, $6, $7)
             on conflict (run, key_hash) do nothing",
        )
        .bind(self.run.0)
        .bind(number)
        .bind(i64::try_from(new.line).unwrap_or(i64::MAX))
        .bind(new.desired.product().as_str())
        .bind(&key_hash)
        .bind(desired)
        .bind(self.journal.now())
        .execute(&mut *self.transaction)
        .await?;
        if inserted.rows_affected() == 1 {
            self.count = number;
            return Ok(Ok(()));
        }
        let row = sqlx::query("select line from provision_item where run = $1 and key_hash = $2")
            .bind(self.run.0)
            .bind(&key_hash)
            .fetch_one(&mut *self.transaction)
            .await?;
        Ok(Err(u64::try_from(row.try_get::<i64, _>("line")?).unwrap_or_default()))
    }

    /// Commits the items, with the servers that they are planned for. Without it they are rolled back.
    pub async fn keep(self, targets: &Targets) -> Result<Run, Error> {
        let Self { mut transaction, run, .. } = self;
        targets::write(&mut transaction, run, targets).await?;
        let statement = sqlx::AssertSqlSafe(format!(
            "select {} from provision_run where id = $1",
            run::COLUMNS
        ));
        let row = sqlx::query(statement).bind(run.0).fetch_one(&mut *transaction).await?;
        let read = run::read(&row)?;
        transaction.commit().await?;
        Ok(read)
    }
}
