//! A token cache: one token for all calls, fetched once however many calls wait for it.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt, Shared};
use reqwest::header::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use tokio::time::{Instant, timeout};

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
    pending: Option<Fetch>,
    failure: Option<(TokenError, Instant)>,
}

struct CachedToken {
    secret: SecretString,
    renew_at: Option<Instant>,
}

impl TokenCache {
    pub fn new(source: Arc<dyn TokenSource>, fetch_timeout: Option<Duration>) -> Self {
        Self { source, fetch_timeout, state: Arc::default() }
    }

    pub async fn get(&self) -> Result<SecretString, TokenError> {
        let fetch = {
            let mut state = lock(&self.state);
            let now = Instant::now();
            if let Some(secret) = state.fresh_token(now) {
                return Ok(secret);
            }
            if let Some(failure) = state.remembered_failure(now) {
                return Err(failure);
            }
            state.pending.get_or_insert_with(|| self.fetch()).clone()
        };
        fetch.await
    }

    fn fetch(&self) -> Fetch {
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
                Some(state) => lock(&state).record(outcome),
                None => outcome.map(|token| token.secret),
            }
        }
        .boxed()
        .shared()
    }

    /// Handles the response to a password change, which may carry a new token.
    pub fn password_changed(&self, headers: &HeaderMap, request: &[u8]) {
        if let Some(token) = self.source.password_changed(headers, request) {
            // Calls that wait for a fetch get its result; at worst the server refuses that token and they
            // fetch again.
            let _ = lock(&self.state).record(Ok(token));
        }
    }

    /// Drops the token if it is still the refused one.
    pub fn invalidate(&self, refused: &SecretString) {
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

    fn record(
        &mut self,
        outcome: Result<AccessToken, TokenError>,
    ) -> Result<SecretString, TokenError> {
        self.pending = None;
        let now = Instant::now();
        match outcome {
            Ok(token) => {
                let renew_at =
                    token.expires_in.and_then(|life| now.checked_add(life - renewal_margin(life)));
                self.failure = None;
                self.token = Some(CachedToken { secret: token.secret.clone(), renew_at });
                Ok(token.secret)
            }
            Err(error) => {
                let memory = if error.is_refusal() { REFUSAL_BACKOFF } else { FAILURE_BACKOFF };
                self.failure = Some((error.clone(), now + memory));
                Err(error)
            }
        }
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
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use tokio::time::{advance, sleep};

    use super::*;

    const FETCH_TIMEOUT: Duration = Duration::from_secs(60);

    #[derive(Default)]
    struct CountingSource {
        fetches: Arc<AtomicU32>,
        refuse: bool,
        life: Option<Duration>,
    }

    impl TokenSource for CountingSource {
        fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
            let number = self.fetches.fetch_add(1, Ordering::SeqCst) + 1;
            let (refuse, life) = (self.refuse, self.life);
            async move {
                sleep(Duration::from_millis(100)).await;
                if refuse {
                    return Err(TokenError::refused("no"));
                }
                let token = AccessToken::new(format!("token-{number}"));
                Ok(life.into_iter().fold(token, AccessToken::expires_in))
            }
            .boxed()
        }
    }

    fn cache(refuse: bool, life: Option<u64>) -> (TokenCache, Arc<AtomicU32>) {
        let fetches = Arc::new(AtomicU32::new(0));
        let life = life.map(Duration::from_secs);
        let source = CountingSource { fetches: Arc::clone(&fetches), refuse, life };
        (TokenCache::new(Arc::new(source), Some(FETCH_TIMEOUT)), fetches)
    }

    async fn fetched(cache: &TokenCache) -> String {
        cache.get().await.unwrap().expose_secret().to_owned()
    }

    #[tokio::test(start_paused = true)]
    async fn concurrent_calls_share_one_fetch() {
        let (cache, fetches) = cache(false, None);
        let waiting: Vec<_> = (0..50).map(|_| fetched(&cache)).collect();
        let tokens = futures_util::future::join_all(waiting).await;
        assert!(tokens.iter().all(|token| token == "token-1"));
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_renewed_before_it_expires() {
        let (cache, fetches) = cache(false, Some(3600));
        assert_eq!(fetched(&cache).await, "token-1");
        advance(Duration::from_secs(3569)).await;
        assert_eq!(fetched(&cache).await, "token-1");
        advance(Duration::from_secs(1)).await;
        assert_eq!(fetched(&cache).await, "token-2");
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_short_lived_token_is_renewed_after_nine_tenths() {
        let (cache, _) = cache(false, Some(10));
        assert_eq!(fetched(&cache).await, "token-1");
        advance(Duration::from_millis(8900)).await;
        assert_eq!(fetched(&cache).await, "token-1");
        advance(Duration::from_millis(100)).await;
        assert_eq!(fetched(&cache).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_is_shared_and_remembered() {
        let (cache, fetches) = cache(true, None);
        let waiting: Vec<_> = (0..50).map(|_| cache.get()).collect();
        let outcomes = futures_util::future::join_all(waiting).await;
        assert!(outcomes.iter().all(Result::is_err));
        assert!(cache.get().await.is_err());
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
        advance(REFUSAL_BACKOFF).await;
        assert!(cache.get().await.is_err());
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_call_leaves_its_fetch_to_the_next_call() {
        let (cache, fetches) = cache(false, None);
        let short = timeout(Duration::from_millis(10), cache.get()).await;
        assert!(short.is_err());
        assert_eq!(fetched(&cache).await, "token-1");
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pending_fetch_is_resumed_after_an_hour() {
        let (cache, fetches) = cache(false, None);
        let short = timeout(Duration::from_millis(10), cache.get()).await;
        assert!(short.is_err());
        advance(Duration::from_secs(3600)).await;
        assert_eq!(fetched(&cache).await, "token-1");
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    /// How the first fetch fails; later ones return a token.
    #[derive(Clone, Copy)]
    enum Fault {
        NeverEnds,
        Panics,
        PanicsAtOnce,
        CannotBeSent,
    }

    struct FaultySource(Fault, AtomicU32, Arc<()>);

    impl TokenSource for FaultySource {
        fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
            let Self(fault, fetches, guard) = self;
            let (fault, guard) = (*fault, Arc::clone(guard));
            let number = fetches.fetch_add(1, Ordering::SeqCst) + 1;
            assert!(number > 1 || !matches!(fault, Fault::PanicsAtOnce), "as planned");
            async move {
                let _guard = guard;
                match fault {
                    Fault::NeverEnds if number == 1 => futures_util::future::pending().await,
                    Fault::Panics if number == 1 => panic!("as planned"),
                    Fault::CannotBeSent if number == 1 => Ok(AccessToken::new("two\nlines")),
                    _ => Ok(AccessToken::new(format!("token-{number}"))),
                }
            }
            .boxed()
        }
    }

    fn faulty_cache(fault: Fault) -> (TokenCache, Arc<()>) {
        let guard = Arc::new(());
        let source = FaultySource(fault, AtomicU32::new(0), Arc::clone(&guard));
        (TokenCache::new(Arc::new(source), Some(FETCH_TIMEOUT)), guard)
    }

    #[tokio::test(start_paused = true)]
    async fn a_hanging_fetch_times_out() {
        let (cache, _) = faulty_cache(Fault::NeverEnds);
        let began = Instant::now();
        let waiting: Vec<_> = (0..5).map(|_| cache.get()).collect();
        let outcomes = futures_util::future::join_all(waiting).await;
        assert!(outcomes.iter().all(Result::is_err));
        assert_eq!(began.elapsed().as_secs(), FETCH_TIMEOUT.as_secs());
        assert!(cache.get().await.is_err(), "the failure is remembered");
        advance(FAILURE_BACKOFF).await;
        assert_eq!(fetched(&cache).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_hanging_fetch_times_out_over_several_short_calls() {
        let (cache, _) = faulty_cache(Fault::NeverEnds);
        for _ in 0..7 {
            let outcome = timeout(FETCH_TIMEOUT / 6, cache.get()).await;
            assert!(!matches!(outcome, Ok(Ok(_))));
        }
        advance(FAILURE_BACKOFF).await;
        assert_eq!(fetched(&cache).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_panicking_source_fails_only_the_waiting_calls() {
        for fault in [Fault::Panics, Fault::PanicsAtOnce] {
            let (cache, _) = faulty_cache(fault);
            let waiting: Vec<_> = (0..5).map(|_| cache.get()).collect();
            let outcomes = futures_util::future::join_all(waiting).await;
            assert!(outcomes.iter().all(|outcome| {
                outcome.as_ref().is_err_and(|error| error.message().contains("panicked"))
            }));
            advance(FAILURE_BACKOFF).await;
            assert_eq!(fetched(&cache).await, "token-2");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_that_cannot_be_sent_is_not_cached() {
        let (cache, _) = faulty_cache(Fault::CannotBeSent);
        assert!(cache.get().await.is_err());
        advance(REFUSAL_BACKOFF).await;
        assert_eq!(fetched(&cache).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_the_cache_frees_the_pending_fetch() {
        let (cache, guard) = faulty_cache(Fault::NeverEnds);
        let short = timeout(Duration::from_millis(10), cache.get()).await;
        assert!(short.is_err());
        assert_eq!(Arc::strong_count(&guard), 3, "the test, the source and its fetch");
        drop(cache);
        assert_eq!(Arc::strong_count(&guard), 1, "something was leaked");
    }

    #[tokio::test(start_paused = true)]
    async fn only_the_refused_token_is_invalidated() {
        let (cache, fetches) = cache(false, None);
        let first = cache.get().await.unwrap();
        cache.invalidate(&first);
        assert_eq!(fetched(&cache).await, "token-2");
        cache.invalidate(&first);
        assert_eq!(fetched(&cache).await, "token-2");
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }
}
