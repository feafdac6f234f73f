//! The middlewares of a client, in order, and the processing of one attempt.

use std::error::Error as StdError;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt};
use reqwest::StatusCode;
use reqwest::header::{HeaderName, HeaderValue};
use tokio::time::Instant;

use super::{Attempt, AttemptResult, Middleware};
use crate::error::ErrorKind;

type BoxError = Box<dyn StdError + Send + Sync>;

/// A [`Middleware`] of any type.
trait AnyMiddleware: Send + Sync {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), BoxError>>;
    fn after(&self, attempt: &Attempt, result: &AttemptResult);
}

impl<M: Middleware> AnyMiddleware for M {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), BoxError>> {
        Middleware::before(self, attempt).boxed()
    }

    fn after(&self, attempt: &Attempt, result: &AttemptResult) {
        Middleware::after(self, attempt, result);
    }
}

/// The middlewares of a client, in the order in which they were added.
#[derive(Clone, Default)]
pub struct Chain(Vec<Arc<dyn AnyMiddleware>>);

/// Why a middleware stopped an attempt.
pub enum Stopped {
    Failed(BoxError),
    Panicked,
}

impl Chain {
    pub fn push(&mut self, middleware: impl Middleware) {
        self.0.push(Arc::new(middleware));
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// An attempt before the middlewares.
    pub fn watch(&self, attempt: Attempt) -> Watched<'_> {
        Watched { chain: self, attempt, passed: 0, started: Instant::now() }
    }
}

/// An attempt, and the middlewares that it passed: they are always notified of its result.
pub struct Watched<'c> {
    chain: &'c Chain,
    attempt: Attempt,
    passed: usize,
    started: Instant,
}

impl Watched<'_> {
    /// Runs every middleware, until one of them stops the attempt.
    pub async fn before(&mut self) -> Result<(), Stopped> {
        for middleware in &self.chain.0 {
            let before = async { middleware.before(&mut self.attempt).await };
            match AssertUnwindSafe(before).catch_unwind().await {
                Ok(Ok(())) => self.passed += 1,
                Ok(Err(error)) => return Err(Stopped::Failed(error)),
                Err(_) => return Err(Stopped::Panicked),
            }
        }
        self.started = Instant::now();
        Ok(())
    }

    /// The headers that the middlewares added.
    pub fn added(&self) -> &[(HeaderName, HeaderValue)] {
        &self.attempt.added
    }

    /// Notifies the middlewares of the result.
    pub fn finish(mut self, status: Option<StatusCode>, error_kind: Option<ErrorKind>) {
        let duration = self.started.elapsed();
        self.tell(AttemptResult { status, error_kind, is_cancelled: false, duration });
    }

    fn tell(&mut self, result: AttemptResult) {
        let passed = std::mem::take(&mut self.passed);
        for middleware in self.chain.0.iter().take(passed).rev() {
            let after = || middleware.after(&self.attempt, &result);
            if catch_unwind(AssertUnwindSafe(after)).is_err() {
                tracing::warn!("a middleware panicked after an attempt");
            }
        }
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        let duration = match self.passed == self.chain.len() {
            true => self.started.elapsed(),
            false => Duration::ZERO,
        };
        let (status, error_kind) = (None, None);
        self.tell(AttemptResult { status, error_kind, is_cancelled: true, duration });
    }
}
