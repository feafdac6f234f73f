//! Deletes personal data of finished runs.

use std::time::Duration;

use sqlx::Row;

use super::{Journal, millis};
use crate::error::Error;

impl Journal {
    /// Deletes the personal data of finished items older than `age`: key, desired state and changes. Counts, states
    /// and hashes stay. Returns the number of items.
    ///
    /// A run with unfinished items keeps all of its data. A plan that was never approved can no longer be approved.
    ///
    /// # Errors
    ///
    /// When the journal cannot be written.
    pub async fn forget(&self, age: Duration) -> Result<u64, Error> {
        let before = self.now().saturating_sub(millis(age));
        let mut transaction = self.begin().await?;
        let forgotten = sqlx::query(
            "update provision_item set desired = null, detail = null
             where (desired is not null or detail is not null) and updated_at < $1
                 and state in ('planned', 'done', 'failed', 'skipped', 'blocked')
                 and not exists (select 1 from provision_item as other where other.run = provision_item.run
                     and other.state in ('approved', 'doing', 'consented', 'unsure'))",
        )
        .bind(before)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        if self.database.is_file() {
            // Overwritten data would otherwise stay in free pages and in the write-ahead log.
            sqlx::query("vacuum").execute(&self.pool).await?;
            let log = sqlx::query("pragma wal_checkpoint(truncate)").fetch_one(&self.pool).await?;
            let is_busy: i64 = log.try_get(0)?;
            if is_busy != 0 {
                let message = "another program reads the journal, so that its write-ahead log still has the data; \
                     run `forget` again afterwards";
                return Err(Error::state(message));
            }
        }
        Ok(forgotten.rows_affected())
    }
}
