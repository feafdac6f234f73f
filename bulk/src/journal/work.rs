//! The writes of a worker: claim, consent, finish and renewal.

use std::time::Duration;

use super::item::{self, Detail};
use super::write::{ConsentReply, Finish, Reply, Write};
use super::{ItemState, Journal, RunId, millis};
use crate::error::Error;
use crate::product::Desired;

/// An item that a worker owns until another worker claims it.
#[derive(Clone, Debug)]
pub struct Claim {
    pub run: RunId,
    pub number: u64,
    pub fence: i64,
    pub desired: Desired,
    pub detail: Detail,
    pub may_cost: bool,
    pub failures: u32,
    /// An earlier attempt was given a consent, and its outcome is unknown.
    pub is_consented: bool,
}

impl Journal {
    /// Claims an item if it is due and no other worker holds it.
    pub(crate) async fn claim(
        &self,
        run: RunId,
        number: u64,
        worker: &str,
        lease: Duration,
    ) -> Result<Option<Claim>, Error> {
        let now = self.now();
        let n = i64::try_from(number).unwrap_or(i64::MAX);
        let lease_until = now.saturating_add(millis(lease));
        let write = Write::Claim { run: run.0, n, worker: worker.to_owned(), now, lease_until };
        let Reply::Claimed(Some(row)) = self.writer.write(write).await? else { return Ok(None) };
        let Some(desired) = row.desired else { return Ok(None) };
        let desired = self.seal.open(&item::desired_context(run, n), &desired)?;
        let detail = row
            .detail
            .map(|stored| self.seal.open(&item::detail_context(run, n), &stored))
            .transpose()?;
        Ok(Some(Claim {
            run,
            number,
            fence: row.fence,
            desired,
            detail: detail.unwrap_or_default(),
            may_cost: row.may_cost != 0,
            failures: u32::try_from(row.failures).unwrap_or(u32::MAX),
            is_consented: row.state == ItemState::Consented.as_str(),
        }))
    }

    /// Records a consent. The request may be sent only if this returns `Granted`; the product is read for its outcome
    /// once `settled_after` has passed.
    pub(crate) async fn consent(
        &self,
        claim: &Claim,
        settled_after: Duration,
    ) -> Result<ConsentReply, Error> {
        let now = self.now();
        let n = i64::try_from(claim.number).unwrap_or(i64::MAX);
        let due_at = now.saturating_add(millis(settled_after));
        let write = Write::Consent { run: claim.run.0, n, fence: claim.fence, now, due_at };
        match self.writer.write(write).await? {
            Reply::Consent(reply) => Ok(reply),
            Reply::Claimed(_) | Reply::Changed(_) => Ok(ConsentReply::Stale),
        }
    }

    /// Records the outcome of an attempt. Returns `false`, and writes nothing, if another worker owns the item.
    pub(crate) async fn finish(&self, finish: Finish) -> Result<bool, Error> {
        let n = i64::try_from(finish.number).unwrap_or(i64::MAX);
        let detail = self.seal.close(&item::detail_context(finish.run, n), &finish.detail)?;
        let write = Write::Finish { finish: Box::new(finish), detail, now: self.now() };
        Ok(matches!(self.writer.write(write).await?, Reply::Changed(true)))
    }

    /// Extends the leases of the items that a worker is processing. Items whose outcome it could not record, because
    /// the journal was unreachable, are not among them, so that they are claimed again.
    pub(crate) async fn renew(
        &self,
        run: RunId,
        worker: &str,
        numbers: &[u64],
        lease: Duration,
    ) -> Result<(), Error> {
        self.follow_clock().await?;
        if numbers.is_empty() {
            return Ok(());
        }
        let lease_until = self.now().saturating_add(millis(lease));
        let numbers = numbers.iter().map(|number| i64::try_from(*number).unwrap_or(i64::MAX));
        let (worker, numbers) = (worker.to_owned(), numbers.collect());
        self.writer.write(Write::Renew { run: run.0, worker, numbers, lease_until }).await?;
        Ok(())
    }
}
