//! A token cache: one token for all calls, fetched once however many calls wait for it.

mod standstill;

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{BoxFuture, Either, FutureExt, Shared, select};
use reqwest::header::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout};

use super::scheme::RenewableToken;
use super::static_headers::bearer;
use super::token::{AccessToken, TokenError, TokenSource};
use crate::retry::FAILURE_BACKOFF;

/// A token is renewed this long before it expires, or a tenth of its lifetime if that is less.
const RENEWAL_MARGIN: Duration = Duration::from_secs(30);
/// How long a refusal is remembered, so that waiting callers do not hammer the endpoint.
const REFUSAL_BACKOFF: Duration = Duration::from_secs(30);

type Fetch = Shared<BoxFuture<'static, Result<SecretString, TokenError>>>;

pub(crate) struct TokenCache {
    source: Arc<dyn TokenSource>,
    /// How long a fetch may take; `None` for no limit.
    fetch_timeout: Option<Duration>,
    state: Arc<Mutex<CacheState>>,
}

#[derive(Default)]
struct CacheState {
    token: Option<CachedToken>,
    /// The running fetch. It stays here when the call that began it is dropped, and the next call polls it
    /// on: a refresh token that was used is not used twice.
    pending: Option<Pending>,
    /// How many fetches were begun.
    begun: u64,
    failure: Option<(TokenError, Instant)>,
}

#[derive(Clone)]
struct Pending {
    fetch: Fetch,
    number: u64,
    /// Where it was begun: its connection and its timers are driven there.
    runtime: Option<Handle>,
}

struct CachedToken {
    secret: SecretString,
    renew_at: Option<Instant>,
}

impl TokenCache {
    pub fn new(source: Arc<dyn TokenSource>, fetch_timeout: Option<Duration>) -> Self {
        Self { source, fetch_timeout, state: Arc::default() }
    }

    async fn token(&self) -> Result<SecretString, TokenError> {
        loop {
            let pending = {
                let mut state = lock(&self.state);
                let now = Instant::now();
                if let Some(secret) = state.fresh_token(now) {
                    return Ok(secret);
                }
                if let Some(failure) = state.remembered_failure(now) {
                    return Err(failure);
                }
                state.pending_or(|number| self.fetch(number))
            };
            if let Some(outcome) = self.wait(pending).await {
                return outcome;
            }
        }
    }

    /// Waits for a fetch; `None` if it was given up, because the runtime that drives it stands still.
    async fn wait(&self, pending: Pending) -> Option<Result<SecretString, TokenError>> {
        let Pending { fetch, number, runtime } = pending;
        let here = Handle::try_current().ok().map(|here| here.id());
        let elsewhere = runtime.filter(|runtime| Some(runtime.id()) != here);
        let Some(elsewhere) = elsewhere else { return Some(fetch.await) };
        let grace = match self.source.is_repeatable() {
            true => standstill::GRACE,
            false => self.fetch_timeout.unwrap_or(standstill::GRACE),
        };
        match select(fetch, pin!(standstill::of(&elsewhere, grace))).await {
            Either::Left((outcome, _)) => Some(outcome),
            Either::Right(_) => {
                tracing::warn!(
                    "a fetch of an access token is begun again: its runtime stands still"
                );
                lock(&self.state).give_up(number);
                None
            }
        }
    }

    fn fetch(&self, number: u64) -> Fetch {
        let (source, fetch_timeout) = (Arc::clone(&self.source), self.fetch_timeout);
        // Weak: the state holds the fetch, so an `Arc` here would be a cycle.
        let state = Arc::downgrade(&self.state);
        async move {
            tracing::debug!("fetching an access token");
            let outcome = guarded_fetch(&*source, fetch_timeout).await;
            if let Err(error) = &outcome {
                tracing::warn!(error = error.message(), "no access token could be obtained");
            }
            match state.upgrade() {
                Some(state) => lock(&state).finish(number, outcome),
                None => outcome.map(|token| token.secret),
            }
        }
        .boxed()
        .shared()
    }
}

impl RenewableToken for TokenCache {
    fn get(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        self.token().boxed()
    }

    fn header(&self, token: &SecretString) -> Result<HeaderValue, TokenError> {
        bearer(token)
            .map_err(|error| TokenError::refused("the token is unusable").with_source(error))
    }

    fn password_changed(&self, headers: &HeaderMap, request: &[u8]) {
        if let Some(token) = self.source.password_changed(headers, request) {
            // Calls that wait for a fetch get its result; at worst the server refuses that token and they
            // fetch again.
            lock(&self.state).keep(token);
        }
    }

    fn invalidate(&self, refused: &SecretString) {
        let mut state = lock(&self.state);
        let same = |cached: &CachedToken| cached.secret.expose_secret() == refused.expose_secret();
        if state.token.as_ref().is_some_and(same) {
            state.token = None;
        }
    }
}

impl CacheState {
    fn fresh_token(&self, now: Instant) -> Option<SecretString> {
        let cached = self.token.as_ref()?;
        let fresh = cached.renew_at.is_none_or(|renew_at| now < renew_at);
        fresh.then(|| cached.secret.clone())
    }

    fn remembered_failure(&self, now: Instant) -> Option<TokenError> {
        let (failure, until) = self.failure.as_ref()?;
        (now < *until).then(|| failure.clone())
    }

    /// The fetch under way, or a new one.
    fn pending_or(&mut self, begin: impl FnOnce(u64) -> Fetch) -> Pending {
        if let Some(pending) = &self.pending {
            return pending.clone();
        }
        self.begun += 1;
        let (number, runtime) = (self.begun, Handle::try_current().ok());
        let pending = Pending { fetch: begin(number), number, runtime };
        self.pending = Some(pending.clone());
        pending
    }

    /// Leaves a fetch to those who wait for it already.
    fn give_up(&mut self, number: u64) {
        self.pending.take_if(|pending| pending.number == number);
    }

    fn finish(
        &mut self,
        number: u64,
        outcome: Result<AccessToken, TokenError>,
    ) -> Result<SecretString, TokenError> {
        let is_current = self.pending.as_ref().is_some_and(|pending| pending.number == number);
        self.give_up(number);
        match outcome {
            Ok(token) => Ok(self.keep(token)),
            Err(error) => {
                // What became of a fetch that was given up is not the news of the one that took its place.
                if is_current {
                    let is_refusal = error.is_refusal();
                    let memory = if is_refusal { REFUSAL_BACKOFF } else { FAILURE_BACKOFF };
                    self.failure = Some((error.clone(), Instant::now() + memory));
                }
                Err(error)
            }
        }
    }

    fn keep(&mut self, token: AccessToken) -> SecretString {
        let life = token.expires_in;
        let renew_at =
            life.and_then(|life| Instant::now().checked_add(life - renewal_margin(life)));
        self.failure = None;
        self.token = Some(CachedToken { secret: token.secret.clone(), renew_at });
        token.secret
    }
}

/// Fetches a token; a timeout, a panic or an unusable token is an error.
async fn guarded_fetch(
    source: &dyn TokenSource,
    fetch_timeout: Option<Duration>,
) -> Result<AccessToken, TokenError> {
    let fetch = async {
        match fetch_timeout {
            Some(fetch_timeout) => with_fetch_timeout(source.fetch(), fetch_timeout)
                .await
                .unwrap_or_else(|| Err(TokenError::failed("no access token came in time"))),
            None => source.fetch().await,
        }
    };
    // The source may be the caller's code, or belong to a runtime that is gone. If it panics, the
    // calls that wait for it fail; a shared future that panicked would make all later calls panic.
    let ended = AssertUnwindSafe(fetch).catch_unwind().await;
    let panicked = |_| Err(TokenError::failed("the code that fetches access tokens panicked"));
    // A token that no header can hold must not be cached, or every call would fail with it.
    ended.unwrap_or_else(panicked).and_then(|token| match bearer(&token.secret) {
        Ok(_) => Ok(token),
        Err(_) => Err(TokenError::refused(
            "the new access token is empty, has a line break, or begins with the word `Bearer`",
        )),
    })
}

/// Runs a future with a timeout that counts only the time in which it is polled.
///
/// Time in which no call waits counts as one step at most: a fetch whose call was dropped, and that the next
/// call polls much later, can still return the server's response.
async fn with_fetch_timeout<T>(
    work: impl Future<Output = T>,
    fetch_timeout: Duration,
) -> Option<T> {
    const STEPS: u32 = 60;
    let mut work = pin!(work);
    for _ in 0..STEPS {
        if let Ok(done) = timeout(fetch_timeout / STEPS, &mut work).await {
            return Some(done);
        }
    }
    None
}

fn renewal_margin(life: Duration) -> Duration {
    RENEWAL_MARGIN.min(life / 10)
}

fn lock(state: &Mutex<CacheState>) -> MutexGuard<'_, CacheState> {
    // Every lock leaves the state consistent, so a poisoned lock is safe to use.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
