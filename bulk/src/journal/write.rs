//! The statements of each write, within a transaction, conditional on the fencing token of its claim.

use sqlx::{Any, Row, Transaction};

use super::clock::Millis;
use super::item::Detail;
use super::run::RunId;
use super::state::ItemState;

/// The reply of the journal to a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentReply {
    /// It is committed: the request may be sent.
    Granted,
    /// The run has no charges left.
    LimitReached,
    /// The item already had its consent.
    Again,
    /// Another worker owns the item.
    Stale,
}

/// The recorded outcome of an attempt.
#[derive(Clone, Debug)]
pub struct Finish {
    pub run: RunId,
    pub number: u64,
    pub fence: i64,
    pub state: ItemState,
    pub outcome: Option<&'static str>,
    pub error_kind: Option<String>,
    pub detail: Detail,
    pub failures: u32,
    pub charged: bool,
    /// Whether the consent of this attempt, if there was one, is proved unused.
    pub give_back: bool,
    pub due_at: Millis,
}

/// One write.
#[derive(Clone, Debug)]
pub enum Write {
    Claim { run: i64, n: i64, worker: String, now: Millis, lease_until: Millis },
    Consent { run: i64, n: i64, fence: i64, now: Millis, due_at: Millis },
    Finish { finish: Box<Finish>, detail: Vec<u8>, now: Millis },
    Renew { run: i64, worker: String, numbers: Vec<i64>, lease_until: Millis },
}

/// The result of a write.
#[derive(Debug)]
pub enum Reply {
    Claimed(Option<Box<ClaimedRow>>),
    Consent(ConsentReply),
    Changed(bool),
}

#[derive(Debug)]
pub struct ClaimedRow {
    pub fence: i64,
    pub failures: i64,
    pub may_cost: i64,
    pub state: String,
    pub desired: Option<Vec<u8>>,
    pub detail: Option<Vec<u8>>,
}

impl Write {
    pub async fn run(&self, transaction: &mut Transaction<'_, Any>) -> Result<Reply, sqlx::Error> {
        match self {
            Self::Claim { run, n, worker, now, lease_until } => {
                claim(transaction, (*run, *n), worker, *now, *lease_until).await.map(Reply::Claimed)
            }
            Self::Consent { run, n, fence, now, due_at } => {
                consent(transaction, (*run, *n), *fence, *now, *due_at).await.map(Reply::Consent)
            }
            Self::Finish { finish, detail, now } => {
                self::finish(transaction, finish, detail, *now).await.map(Reply::Changed)
            }
            Self::Renew { run, worker, numbers, lease_until } => {
                renew(transaction, *run, worker, numbers, *lease_until).await?;
                Ok(Reply::Changed(true))
            }
        }
    }
}

async fn claim(
    transaction: &mut Transaction<'_, Any>,
    (run, n): (i64, i64),
    worker: &str,
    now: Millis,
    lease_until: Millis,
) -> Result<Option<Box<ClaimedRow>>, sqlx::Error> {
    let row = sqlx::query(
        "update provision_item set fence = fence + 1, attempts = attempts + 1, worker = $1, lease_until = $2,
             updated_at = $3, state = case when state = 'consented' then 'consented' else 'doing' end
         where run = $4 and n = $5
             and (state = 'approved' and due_at <= $3
                 or state = 'doing' and lease_until < $3
                 or state = 'consented' and lease_until < $3 and due_at <= $3)
             and exists (select 1 from provision_run
                 where id = $4 and state = 'planned' and approved_hash = plan_hash)
         returning fence, failures, may_cost, state, desired, detail",
    )
    .bind(worker)
    .bind(lease_until)
    .bind(now)
    .bind(run)
    .bind(n)
    .fetch_optional(&mut **transaction)
    .await?;
    let read = |row: sqlx::any::AnyRow| {
        Ok(Box::new(ClaimedRow {
            fence: row.try_get("fence")?,
            failures: row.try_get("failures")?,
            may_cost: row.try_get("may_cost")?,
            state: row.try_get("state")?,
            desired: row.try_get("desired")?,
            detail: row.try_get("detail")?,
        }))
    };
    row.map(read).transpose()
}

async fn consent(
    transaction: &mut Transaction<'_, Any>,
    (run, n): (i64, i64),
    fence: i64,
    now: Millis,
    due_at: Millis,
) -> Result<ConsentReply, sqlx::Error> {
    let item = sqlx::query(
        "select fence, state, consented_at from provision_item where run = $1 and n = $2",
    )
    .bind(run)
    .bind(n)
    .fetch_one(&mut **transaction)
    .await?;
    if item.try_get::<i64, _>("fence")? != fence {
        return Ok(ConsentReply::Stale);
    }
    if item.try_get::<Option<i64>, _>("consented_at")?.is_some() {
        return Ok(ConsentReply::Again);
    }
    let counted = sqlx::query(
        "update provision_run set charges = charges + 1 where id = $1 and charges < max_charges",
    )
    .bind(run)
    .execute(&mut **transaction)
    .await?;
    if counted.rows_affected() == 0 {
        return Ok(ConsentReply::LimitReached);
    }
    let written = sqlx::query(
        "update provision_item set state = 'consented', consented_at = $1, due_at = $2, updated_at = $1
         where run = $3 and n = $4 and fence = $5 and state = 'doing' and consented_at is null",
    )
    .bind(now)
    .bind(due_at)
    .bind(run)
    .bind(n)
    .bind(fence)
    .execute(&mut **transaction)
    .await?;
    if written.rows_affected() == 1 {
        return Ok(ConsentReply::Granted);
    }
    // Another worker claimed it between the two statements.
    give_back(transaction, run).await?;
    Ok(ConsentReply::Stale)
}

async fn renew(
    transaction: &mut Transaction<'_, Any>,
    run: i64,
    worker: &str,
    numbers: &[i64],
    lease_until: Millis,
) -> Result<(), sqlx::Error> {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let statement = sqlx::AssertSqlSafe(format!(
        "update provision_item set lease_until = $1
         where run = $2 and worker = $3 and state in ('doing', 'consented') and n in ({})",
        numbers.join(", ")
    ));
    let renewed = sqlx::query(statement).bind(lease_until).bind(run).bind(worker);
    renewed.execute(&mut **transaction).await.map(drop)
}

/// Whether the item of a claim has a consent. The first statement takes the lock of the row, and so waits for a
/// concurrent commit.
async fn is_consented(
    transaction: &mut Transaction<'_, Any>,
    (run, n): (i64, i64),
    fence: i64,
    now: Millis,
) -> Result<bool, sqlx::Error> {
    sqlx::query(
        "update provision_item set updated_at = $1 where run = $2 and n = $3 and fence = $4",
    )
    .bind(now)
    .bind(run)
    .bind(n)
    .bind(fence)
    .execute(&mut **transaction)
    .await?;
    let row = sqlx::query(
        "select consented_at from provision_item where run = $1 and n = $2 and fence = $3",
    )
    .bind(run)
    .bind(n)
    .bind(fence)
    .fetch_optional(&mut **transaction)
    .await?;
    let consented_at = row.map(|row| row.try_get::<Option<i64>, _>("consented_at")).transpose()?;
    Ok(consented_at.flatten().is_some())
}

async fn give_back(transaction: &mut Transaction<'_, Any>, run: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update provision_run set charges = charges - 1 where id = $1 and charges > 0")
        .bind(run)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

async fn finish(
    transaction: &mut Transaction<'_, Any>,
    finish: &Finish,
    detail: &[u8],
    now: Millis,
) -> Result<bool, sqlx::Error> {
    let n = i64::try_from(finish.number).unwrap_or(i64::MAX);
    let gives_back =
        finish.give_back && is_consented(transaction, (finish.run.0, n), finish.fence, now).await?;
    let written = sqlx::query(
        "update provision_item set state = $1, outcome = $2, error_kind = $3, detail = $4, failures = $5,
             charged = case when charged = 1 then 1 else $6 end,
             consented_at = case when $7 = 1 then null else consented_at end,
             due_at = $8, updated_at = $9, lease_until = 0, dispatched_at = 0, worker = null
         where run = $10 and n = $11 and fence = $12 and state in ('doing', 'consented')",
    )
    .bind(finish.state.as_str())
    .bind(finish.outcome)
    .bind(finish.error_kind.clone())
    .bind(detail.to_vec())
    .bind(i64::from(finish.failures))
    .bind(i64::from(finish.charged))
    .bind(i64::from(gives_back))
    .bind(finish.due_at)
    .bind(now)
    .bind(finish.run.0)
    .bind(n)
    .bind(finish.fence)
    .execute(&mut **transaction)
    .await?;
    let is_written = written.rows_affected() == 1;
    if is_written && gives_back {
        give_back(transaction, finish.run.0).await?;
    }
    Ok(is_written)
}
