//! Faults of the database, for tests.

use super::{Journal, RunId, Summary};

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

    /// The summary of a run as the items themselves show it.
    pub async fn counted(&self, run: RunId) -> Summary {
        let rows = sqlx::query(
            "select state, action, may_cost, charged, count(*) as items from provision_item
             where run = $1 group by state, action, may_cost, charged",
        );
        Self::summarize(&rows.bind(run.0).fetch_all(&self.pool).await.unwrap()).unwrap()
    }

    /// Turns the journal into one of version 2, which had no counts.
    pub async fn downgrade(&self) {
        let is_file = self.database.is_file();
        let dropped = if is_file { "" } else { " on provision_item" };
        let mut statements: Vec<String> = ["inserted", "updated", "deleted"]
            .map(|event| format!("drop trigger provision_item_{event}{dropped}"))
            .into();
        if !is_file {
            statements.push("drop function provision_count_items".to_owned());
        }
        statements.push("drop table provision_count".to_owned());
        statements.push("update provision_meta set value = 2 where name = 'version'".to_owned());
        for statement in statements {
            sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&self.pool).await.unwrap();
        }
    }

    /// Renames the table of items, or restores it: meanwhile every statement that reads items fails.
    pub async fn hide_items(&self, is_hidden: bool) {
        let statement = match is_hidden {
            true => "alter table provision_item rename to provision_item_hidden",
            false => "alter table provision_item_hidden rename to provision_item",
        };
        sqlx::query(statement).execute(&self.pool).await.unwrap();
    }
}
