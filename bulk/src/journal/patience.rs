//! Waiting for a journal that is unavailable.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, ErrorKind, with_causes};

/// How long an unavailable journal is waited for, unless configured otherwise.
pub const PATIENCE: Duration = Duration::from_secs(300);

/// The time between two attempts.
const PAUSE: Duration = Duration::from_millis(200);

/// How long the journal has been unavailable, and how long it may be.
pub struct Outage {
    patience: Duration,
    since: Option<Instant>,
}

impl Outage {
    pub fn new(patience: Duration) -> Self {
        Self { patience, since: None }
    }

    /// Ends the outage, if there is one: the journal responded.
    pub fn end(&mut self) {
        if self.since.take().is_some() {
            tracing::info!("the journal is available again");
        }
    }

    /// Records a failure of the journal. Returns an error when it has failed for longer than the patience.
    pub fn note(&mut self, error: Error) -> Result<(), Error> {
        if self.patience.is_zero() {
            return Err(error);
        }
        let since = *self.since.get_or_insert_with(|| {
            tracing::warn!("{}: paused for up to {:?}", with_causes(&error), self.patience);
            Instant::now()
        });
        if since.elapsed() < self.patience {
            return Ok(());
        }
        let message = format!(
            "the journal has been unavailable for {:?}; nothing is lost, and the same command resumes the run",
            self.patience
        );
        Err(Error::new(ErrorKind::Journal, message).caused_by(error))
    }
}

/// Repeats a call while the journal is unavailable.
pub async fn retry<T, F>(patience: Duration, mut call: impl FnMut() -> F) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    let mut outage = Outage::new(patience);
    loop {
        match call().await {
            Err(error) if error.is_unavailable() => outage.note(error)?,
            outcome => {
                outage.end();
                return outcome;
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_call_is_repeated_until_the_patience_is_over() {
        let patience = Duration::from_secs(2);
        let mut calls = 0;
        let found = retry(patience, || {
            calls += 1;
            let outcome = if calls < 4 { Err(sqlx::Error::PoolTimedOut.into()) } else { Ok(calls) };
            async move { outcome }
        });
        assert_eq!(found.await.unwrap(), 4);

        let started = Instant::now();
        let never = || async { Err::<(), Error>(sqlx::Error::PoolTimedOut.into()) };
        let error = retry(patience, never).await.unwrap_err();
        assert!(started.elapsed() >= patience && started.elapsed() < 2 * patience);
        assert!(error.to_string().contains("resumes"), "{error}");
        assert!(error.source().unwrap().source().unwrap().is::<sqlx::Error>());

        let refused = || async { Err::<(), Error>(Error::approval("not approved")) };
        assert_eq!(retry(patience, refused).await.unwrap_err().kind(), ErrorKind::Approval);
    }
}
