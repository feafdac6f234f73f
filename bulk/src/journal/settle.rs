//! Resolves items whose outcome is unknown, by the decision of a person.

use super::{Item, ItemState, Journal, RunId};
use crate::error::Error;

/// The decision of a person about an item that is [`Unsure`](ItemState::Unsure).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settlement {
    /// The request was carried out and charged for. The rest of the item is done without another consent.
    WasCarriedOut,
    /// It was not carried out: the consent is returned to the run, and the item can be processed again.
    WasNot,
}

impl Journal {
    /// Records the decision of a person. The next worker processes the item again.
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
            // The consent stays on the row, so that a second one is refused.
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
