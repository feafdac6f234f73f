//! Reads items, page by page.

use super::item::{COLUMNS, read};
use super::{Item, Journal, RunId};
use crate::error::Error;
use crate::product::Desired;

impl Journal {
    /// Up to `limit` items of a run with numbers above `after`, in ascending order. Read page by page, a run of any
    /// size takes the memory of one page.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read, or personal data is encrypted with another key.
    pub async fn items(&self, run: RunId, after: u64, limit: u32) -> Result<Vec<Item>, Error> {
        let page = self.items_with_desired(run, after, limit).await?;
        Ok(page.into_iter().map(|(item, _)| item).collect())
    }

    /// One item of a run.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read, or the run has no such item.
    pub async fn item(&self, run: RunId, number: u64) -> Result<Item, Error> {
        self.item_with_desired(run, number).await.map(|(item, _)| item)
    }

    pub(crate) async fn item_with_desired(
        &self,
        run: RunId,
        number: u64,
    ) -> Result<(Item, Option<Desired>), Error> {
        let page = self.items_with_desired(run, number.saturating_sub(1), 1).await?;
        let found = page.into_iter().find(|(item, _)| item.number == number);
        found.ok_or_else(|| Error::state(format!("run {run} has no item {number}")))
    }

    pub(crate) async fn items_with_desired(
        &self,
        run: RunId,
        after: u64,
        limit: u32,
    ) -> Result<Vec<(Item, Option<Desired>)>, Error> {
        let statement = sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from provision_item where run = $1 and n > $2 order by n limit $3"
        ));
        let rows = sqlx::query(statement)
            .bind(run.0)
            .bind(i64::try_from(after).unwrap_or(i64::MAX))
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(|row| read(row, run, &self.seal)).collect()
    }
}
