//! The token cache under a paused clock.

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

/// A refused fetch is not repeated while it is remembered, which is longer than for another failure.
#[tokio::test(start_paused = true)]
async fn a_refusal_is_remembered_to_its_last_moment() {
    let (cache, fetches) = cache(true, None);
    assert!(cache.get().await.is_err());
    advance(REFUSAL_BACKOFF - Duration::from_millis(1)).await;
    assert!(cache.get().await.is_err());
    assert_eq!(fetches.load(Ordering::SeqCst), 1);
    advance(Duration::from_millis(1)).await;
    assert!(cache.get().await.is_err());
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
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
