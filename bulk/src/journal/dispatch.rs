//! Selects the items that are due.

use std::time::Duration;

use sqlx::Row;

use super::{Journal, RunId, millis};
use crate::error::Error;
use crate::product::Product;

/// Which items to select.
pub struct DueFilter<'f> {
    pub run: RunId,
    /// Products whose servers are paused.
    pub paused: &'f [Product],
    /// An item that no worker has claimed is selected again after this time.
    pub again_after: Duration,
    pub limit: u32,
}

/// Approved items that are due, in the order of the index.
const APPROVED: &str = "state = 'approved' and due_at <= $1";

/// Items that a worker had claimed and whose lease has expired.
///
/// Two statements, because an `or` of both states would read all items of the run each time instead of using the
/// index.
const LEFT_BEHIND: &str = "state in ('doing', 'consented') and lease_until < $1
        and (state = 'doing' or due_at <= $1)";

impl Journal {
    /// Selects items that are due and marks them as dispatched.
    pub(crate) async fn take_due(&self, filter: &DueFilter<'_>) -> Result<Vec<u64>, Error> {
        let now = self.now();
        let dispatched_before = now.saturating_sub(millis(filter.again_after));
        // Product names are constants of this crate.
        let paused: Vec<String> =
            filter.paused.iter().map(|product| format!("'{product}'")).collect();
        let paused = match paused.as_slice() {
            [] => String::new(),
            names => format!("and product not in ({})", names.join(", ")),
        };
        let mut numbers = Vec::new();
        let mut transaction = self.begin().await?;
        for is_due in [LEFT_BEHIND, APPROVED] {
            let statement = sqlx::AssertSqlSafe(format!(
                "update provision_item set dispatched_at = $1 where run = $2 and dispatched_at < $3 and n in (
                     select n from provision_item where run = $2 and {is_due} and dispatched_at < $3 {paused}
                     order by due_at limit $4)
                 returning n"
            ));
            let rows = sqlx::query(statement)
                .bind(now)
                .bind(filter.run.0)
                .bind(dispatched_before)
                .bind(i64::from(filter.limit))
                .fetch_all(&mut *transaction)
                .await?;
            for row in rows {
                numbers.push(u64::try_from(row.try_get::<i64, _>("n")?).unwrap_or_default());
            }
        }
        transaction.commit().await?;
        numbers.sort_unstable();
        Ok(numbers)
    }

    /// Whether workers have anything left to do in the run.
    pub(crate) async fn has_open_items(&self, run: RunId) -> Result<bool, Error> {
        let row = sqlx::query(
            "select n from provision_item where run = $1 and state in ('approved', 'doing', 'consented') limit 1",
        )
        .bind(run.0)
        .fetch_optional(&self.pool)
        .await?;
        Ok(row.is_some())
    }
}
