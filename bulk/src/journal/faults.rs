//! Faults of the database, for tests.

use super::{Journal, RunId};

impl Journal {
    /// Locks a run until the transaction ends, so that no consent can be written.
    pub async fn hold_run(&self, run: RunId) -> sqlx::Transaction<'static, sqlx::Any> {
        let mut transaction = self.begin().await.unwrap();
        sqlx::query("update provision_run set charges = charges where id = $1")
            .bind(run.0)
            .execute(&mut *transaction)
            .await
            .unwrap();
        transaction
    }

    /// Renames the table of items, or restores it: meanwhile every statement fails.
    pub async fn hide_items(&self, is_hidden: bool) {
        let statement = match is_hidden {
            true => "alter table provision_item rename to provision_item_hidden",
            false => "alter table provision_item_hidden rename to provision_item",
        };
        sqlx::query(statement).execute(&self.pool).await.unwrap();
    }
}
