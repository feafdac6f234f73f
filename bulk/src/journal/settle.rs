//! What a person says about an item whose outcome nobody could tell.

use super::{Item, ItemState, Journal, RunId};
use crate::error::Error;

/// What a person found out about an item that is [`Unsure`](ItemState::Unsure).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settlement {
    /// The request was carried out and charged for: what is missing besides is done without another consent.
    WasCarriedOut,
    /// It was not: the consent goes back to the run, and the item may be done anew.
    WasNot,
}

impl Journal {
    /// Journals what a person found out. The item is worked on again by the next worker.
    ///
    /// # Errors
    ///
    /// When the item is not [`Unsure`](ItemState::Unsure).
    pub async fn settle(
        &self,
        run: RunId,
        number: u64,
        settlement: Settlement,
    ) -> Result<Item, Error> {
        let now = self.now();
        let n = i64::try_from(number).unwrap_or(i64::MAX);
        let mut transaction = self.begin().await?;
        let (statement, gives_back) = match settlement {
            // The consent stays on the row, which refuses a second one.
            Settlement::WasCarriedOut => (
                "update provision_item set state = 'approved', charged = 1, fence = fence + 1, due_at = 0, dispatched_at = 0,
                     error_kind = null, updated_at = $1
                 where run = $2 and n = $3 and state = 'unsure'",
                false,
            ),
            Settlement::WasNot => (
                "update provision_item set state = 'approved', consented_at = null, charged = 0, fence = fence + 1,
                     due_at = 0, dispatched_at = 0, error_kind = null, updated_at = $1
                 where run = $2 and n = $3 and state = 'unsure'",
                true,
            ),
        };
        let changed =
            sqlx::query(statement).bind(now).bind(run.0).bind(n).execute(&mut *transaction).await?;
        if changed.rows_affected() != 1 {
            transaction.rollback().await?;
            let item = self.item(run, number).await?;
            return Err(Error::state(format!(
                "item {number} is `{}`, and only one that is `{}` can be settled",
                item.state,
                ItemState::Unsure
            )));
        }
        if gives_back {
            sqlx::query(
                "update provision_run set charges = charges - 1 where id = $1 and charges > 0",
            )
            .bind(run.0)
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        self.item(run, number).await
    }
}
