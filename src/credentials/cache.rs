//! One token for all calls, fetched once however many wait for it.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt, Shared};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::{Instant, timeout_at};

use super::bearer;
use super::token::{AccessToken, TokenError, TokenSource};

/// A token is renewed this long before it ends, or a tenth of its life if that is less.
const EARLY: Duration = Duration::from_secs(30);
/// How long a refusal is remembered, so that waiting callers do not hammer the endpoint.
const REFUSED_FOR: Duration = Duration::from_secs(30);
/// How long another failure is remembered.
pub const FAILED_FOR: Duration = Duration::from_millis(500);

type Fetch = Shared<BoxFuture<'static, Result<SecretString, TokenError>>>;

pub(crate) struct TokenCache {
    source: Arc<dyn TokenSource>,
    /// How long a fetch may take while somebody waits for it.
    limit: Duration,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    token: Option<Held>,
    /// A fetch under way. It stays here when the call that began it is dropped, and the next call
    /// goes on with it: a refresh token that was spent is not spent twice.
    pending: Option<Fetch>,
    /// When the fetch under way has taken too long.
    give_up_at: Option<Instant>,
    failure: Option<(TokenError, Instant)>,
}

struct Held {
    secret: SecretString,
    renew_at: Option<Instant>,
}

impl TokenCache {
    pub fn new(source: Arc<dyn TokenSource>, limit: Duration) -> Self {
        Self { source, limit, state: Arc::default() }
    }

    pub async fn get(&self) -> Result<SecretString, TokenError> {
        let fetch = {
            let mut state = lock(&self.state);
            let now = Instant::now();
            if let Some(secret) = state.usable(now) {
                return Ok(secret);
            }
            if let Some(failure) = state.remembered(now) {
                return Err(failure);
            }
            // The time in which nobody waited for a fetch does not count.
            if state.pending.as_ref().is_none_or(|fetch| fetch.strong_count() == Some(1)) {
                state.give_up_at = now.checked_add(self.limit);
            }
            let begin = || fetch(Arc::clone(&self.source), Arc::clone(&self.state));
            state.pending.get_or_insert_with(begin).clone()
        };
        fetch.await
    }

    /// Drops the token if it is still the one that was refused.
    pub fn forget(&self, refused: &SecretString) {
        let mut state = lock(&self.state);
        let same = |held: &Held| held.secret.expose_secret() == refused.expose_secret();
        if state.token.as_ref().is_some_and(same) {
            state.token = None;
        }
    }
}

impl State {
    fn usable(&self, now: Instant) -> Option<SecretString> {
        let held = self.token.as_ref()?;
        let fresh = held.renew_at.is_none_or(|renew_at| now < renew_at);
        fresh.then(|| held.secret.clone())
    }

    fn remembered(&self, now: Instant) -> Option<TokenError> {
        let (failure, until) = self.failure.as_ref()?;
        (now < *until).then(|| failure.clone())
    }

    fn finish(
        &mut self,
        outcome: Result<AccessToken, TokenError>,
    ) -> Result<SecretString, TokenError> {
        self.pending = None;
        let now = Instant::now();
        match outcome {
            Ok(token) => {
                let renew_at =
                    token.expires_in.and_then(|life| now.checked_add(life - early(life)));
                self.failure = None;
                self.token = Some(Held { secret: token.secret.clone(), renew_at });
                Ok(token.secret)
            }
            Err(error) => {
                let memory = if error.is_refusal { REFUSED_FOR } else { FAILED_FOR };
                self.failure = Some((error.clone(), now + memory));
                Err(error)
            }
        }
    }
}

fn fetch(source: Arc<dyn TokenSource>, state: Arc<Mutex<State>>) -> Fetch {
    async move {
        tracing::debug!("fetching an access token");
        let outcome = within_limit(&state, guarded(source)).await.and_then(usable);
        if let Err(error) = &outcome {
            tracing::warn!(%error, "no access token could be had");
        }
        lock(&state).finish(outcome)
    }
    .boxed()
    .shared()
}

/// A panic in the caller's own code ends this fetch, and not all that follow.
async fn guarded(source: Arc<dyn TokenSource>) -> Result<AccessToken, TokenError> {
    let fetch = AssertUnwindSafe(async { source.fetch().await }).catch_unwind();
    fetch.await.unwrap_or_else(|_| Err(TokenError::failed("its source panicked")))
}

async fn within_limit(
    state: &Mutex<State>,
    fetch: impl Future<Output = Result<AccessToken, TokenError>>,
) -> Result<AccessToken, TokenError> {
    let mut fetch = pin!(fetch);
    loop {
        let Some(limit) = lock(state).give_up_at else { return fetch.await };
        match timeout_at(limit, &mut fetch).await {
            Ok(outcome) => return outcome,
            Err(_) if lock(state).give_up_at != Some(limit) => {}
            Err(_) => return Err(TokenError::failed("none came in time")),
        }
    }
}

/// A token that no header can hold is none.
fn usable(token: AccessToken) -> Result<AccessToken, TokenError> {
    match bearer(&token.secret) {
        Ok(_) => Ok(token),
        Err(_) => Err(TokenError::refused(
            "the new one is empty, or has a character that no header can hold",
        )),
    }
}

fn early(life: Duration) -> Duration {
    EARLY.min(life / 10)
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
        (TokenCache::new(Arc::new(source), Duration::from_secs(1)), fetches)
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
        advance(REFUSED_FOR).await;
        assert!(cache.get().await.is_err());
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_call_leaves_the_fetch_to_the_next() {
        let (cache, fetches) = cache(false, None);
        let short = tokio::time::timeout(Duration::from_millis(10), cache.get()).await;
        assert!(short.is_err());
        assert_eq!(got(&cache).await, "token-1");
        assert_eq!(fetches.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn only_the_refused_token_is_forgotten() {
        let (cache, fetches) = cache(false, None);
        let first = cache.get().await.unwrap();
        cache.forget(&first);
        assert_eq!(got(&cache).await, "token-2");
        cache.forget(&first);
        assert_eq!(got(&cache).await, "token-2");
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
    }
}
