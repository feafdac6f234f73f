//! One token for all calls, fetched once however many wait for it.

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

/// A token is renewed this long before it ends, or a tenth of its life if that is less.
const RENEWAL_MARGIN: Duration = Duration::from_secs(30);
/// How long a refusal is remembered, so that waiting callers do not hammer the endpoint.
const REFUSAL_BACKOFF: Duration = Duration::from_secs(30);

type Fetch = Shared<BoxFuture<'static, Result<SecretString, TokenError>>>;

pub(crate) struct TokenCache {
    source: Arc<dyn TokenSource>,
    /// How long a fetch is waited for; `None` for as long as it takes.
    fetch_timeout: Option<Duration>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    token: Option<CachedToken>,
    /// A fetch under way. It stays here when the call that began it is dropped, and the next call
    /// goes on with it: a refresh token that was spent is not spent twice.
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
        // The state holds the fetch; a fetch that held the state would never be freed.
        let state = Arc::downgrade(&self.state);
        async move {
            tracing::debug!("fetching an access token");
            let outcome = guarded_fetch(&*source, fetch_timeout).await;
            if let Err(error) = &outcome {
                tracing::warn!(error = error.message(), "no access token could be had");
            }
            match state.upgrade() {
                Some(state) => lock(&state).record(outcome),
                None => outcome.map(|token| token.secret),
            }
        }
        .boxed()
        .shared()
    }

    /// The answer to a change of a password, which may bring another token.
    pub fn password_changed(&self, headers: &HeaderMap, request: &[u8]) {
        if let Some(token) = self.source.password_changed(headers, request) {
            // Whoever waits for a fetch gets what it brings, and is refused and comes back at worst.
            let _ = lock(&self.state).record(Ok(token));
        }
    }

    /// Drops the token if it is still the one that was refused.
    pub fn invalidate(&self, refused: &SecretString) {
        let mut state = lock(&self.state);
        let same = |held: &CachedToken| held.secret.expose_secret() == refused.expose_secret();
        if state.token.as_ref().is_some_and(same) {
            state.token = None;
        }
    }
}

impl State {
    fn fresh_token(&self, now: Instant) -> Option<SecretString> {
        let held = self.token.as_ref()?;
        let fresh = held.renew_at.is_none_or(|renew_at| now < renew_at);
        fresh.then(|| held.secret.clone())
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

/// What the source gives, in whatever way it ends.
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
    // What no header can hold must not be kept, or every call would fail with it.
    ended.unwrap_or_else(panicked).and_then(|token| match bearer(&token.secret) {
        Ok(_) => Ok(token),
        Err(_) => Err(TokenError::refused(
            "the new access token is empty or no text of one line, or begins with the word `Bearer`",
        )),
    })
}

/// Work to its end, or `None` after the time that somebody waited for it in vain.
///
/// Time in which nobody waits counts as one step: a fetch whose call was dropped, and that the next
/// call goes on with much later, still has the server's answer to give.
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

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    // The state is whole between two locks, whatever panicked meanwhile.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use tokio::time::{advance, sleep};

    use super::*;

    const FETCH_TIMEOUT: Duration = Duration::from_secs(60);

    #[derive(Default)]
    struct Counted {
        fetches: Arc<AtomicU32>,
        refuse: bool,
        life: Option<Duration>,
    }

    impl TokenSource for Counted {
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
        let source = Counted { fetches: Arc::clone(&fetches), refuse, life };
        (TokenCache::new(Arc::new(source), Some(FETCH_TIMEOUT)), fetches)
    }

    async fn got(cache: &TokenCache) -> String {
        cache.get().await.unwrap().expose_secret().to_owned()
    }

    #[tokio::test(start_paused = true)]
    async fn many_wait_and_one_fetches() {
        let (cache, fetches) = cache(false, None);
        let waiting: Vec<_> = (0..50).map(|_| got(&cache)).collect();
        let tokens = futures_util::future::join_all(waiting).await;
        assert!(tokens.iter().all(|token| token == "token-1"));
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_renewed_before_it_ends() {
        let (cache, fetches) = cache(false, Some(3600));
        assert_eq!(got(&cache).await, "token-1");
        advance(Duration::from_secs(3569)).await;
        assert_eq!(got(&cache).await, "token-1");
        advance(Duration::from_secs(1)).await;
        assert_eq!(got(&cache).await, "token-2");
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_short_life_is_used_for_its_most_part() {
        let (cache, _) = cache(false, Some(10));
        assert_eq!(got(&cache).await, "token-1");
        advance(Duration::from_millis(8900)).await;
        assert_eq!(got(&cache).await, "token-1");
        advance(Duration::from_millis(100)).await;
        assert_eq!(got(&cache).await, "token-2");
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
    async fn a_dropped_call_leaves_the_fetch_to_the_next() {
        let (cache, fetches) = cache(false, None);
        let short = timeout(Duration::from_millis(10), cache.get()).await;
        assert!(short.is_err());
        assert_eq!(got(&cache).await, "token-1");
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_fetch_is_gone_on_with_however_late() {
        let (cache, fetches) = cache(false, None);
        let short = timeout(Duration::from_millis(10), cache.get()).await;
        assert!(short.is_err());
        advance(Duration::from_secs(3600)).await;
        assert_eq!(got(&cache).await, "token-1");
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    /// What the first fetch does; the others give a token.
    #[derive(Clone, Copy)]
    enum First {
        NeverEnds,
        Panics,
        PanicsAtOnce,
        CannotBeSent,
    }

    struct Odd(First, AtomicU32, Arc<()>);

    impl TokenSource for Odd {
        fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
            let Self(first, fetches, held) = self;
            let (first, held) = (*first, Arc::clone(held));
            let number = fetches.fetch_add(1, Ordering::SeqCst) + 1;
            assert!(number > 1 || !matches!(first, First::PanicsAtOnce), "as planned");
            async move {
                let _held = held;
                match first {
                    First::NeverEnds if number == 1 => futures_util::future::pending().await,
                    First::Panics if number == 1 => panic!("as planned"),
                    First::CannotBeSent if number == 1 => Ok(AccessToken::new("two\nlines")),
                    _ => Ok(AccessToken::new(format!("token-{number}"))),
                }
            }
            .boxed()
        }
    }

    fn odd(first: First) -> (TokenCache, Arc<()>) {
        let held = Arc::new(());
        let source = Odd(first, AtomicU32::new(0), Arc::clone(&held));
        (TokenCache::new(Arc::new(source), Some(FETCH_TIMEOUT)), held)
    }

    #[tokio::test(start_paused = true)]
    async fn a_fetch_that_never_ends_is_given_up() {
        let (cache, _) = odd(First::NeverEnds);
        let began = Instant::now();
        let waiting: Vec<_> = (0..5).map(|_| cache.get()).collect();
        let outcomes = futures_util::future::join_all(waiting).await;
        assert!(outcomes.iter().all(Result::is_err));
        assert_eq!(began.elapsed().as_secs(), FETCH_TIMEOUT.as_secs());
        assert!(cache.get().await.is_err(), "the failure is remembered");
        advance(FAILURE_BACKOFF).await;
        assert_eq!(got(&cache).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_fetch_that_never_ends_is_given_up_by_impatient_calls_together() {
        let (cache, _) = odd(First::NeverEnds);
        for _ in 0..7 {
            let outcome = timeout(FETCH_TIMEOUT / 6, cache.get()).await;
            assert!(!matches!(outcome, Ok(Ok(_))));
        }
        advance(FAILURE_BACKOFF).await;
        assert_eq!(got(&cache).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_source_that_panics_fails_the_waiting_calls_and_no_others() {
        for first in [First::Panics, First::PanicsAtOnce] {
            let (cache, _) = odd(first);
            let waiting: Vec<_> = (0..5).map(|_| cache.get()).collect();
            let outcomes = futures_util::future::join_all(waiting).await;
            assert!(outcomes.iter().all(|outcome| {
                outcome.as_ref().is_err_and(|error| error.message().contains("panicked"))
            }));
            advance(FAILURE_BACKOFF).await;
            assert_eq!(got(&cache).await, "token-2");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_that_cannot_be_sent_is_not_kept() {
        let (cache, _) = odd(First::CannotBeSent);
        assert!(cache.get().await.is_err());
        advance(REFUSAL_BACKOFF).await;
        assert_eq!(got(&cache).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_call_and_a_dropped_cache_leave_nothing_behind() {
        let (cache, held) = odd(First::NeverEnds);
        let short = timeout(Duration::from_millis(10), cache.get()).await;
        assert!(short.is_err());
        assert_eq!(Arc::strong_count(&held), 3, "the test, the source and its fetch");
        drop(cache);
        assert_eq!(Arc::strong_count(&held), 1, "something was leaked");
    }

    #[tokio::test(start_paused = true)]
    async fn only_the_refused_token_is_forgotten() {
        let (cache, fetches) = cache(false, None);
        let first = cache.get().await.unwrap();
        cache.invalidate(&first);
        assert_eq!(got(&cache).await, "token-2");
        cache.invalidate(&first);
        assert_eq!(got(&cache).await, "token-2");
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }
}
