//! Refresh tokens that cannot be stored, and those that several processes share: none is lost, and none is used
//! twice. Checked on the wire.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};
use user_provisioning::myreports::types::CreatedUser;
use user_provisioning::myreports::{Client, RefreshToken};
use user_provisioning::{Error, ErrorKind, Response, RetryPolicy, TokenLock, TokenStore};

use crate::support::everything_shown;
use crate::support::response::{CannedResponse, json, status};
use crate::support::server::{Recorded, Server};
use crate::support::users::myreports_user;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

const CREATED: &str = r#"{"data":{"id":"u"},"status":"success"}"#;

fn granted(access: &str, refresh: &str) -> CannedResponse {
    let body =
        format!(r#"{{"access_token":"{access}","refresh_token":"{refresh}","expires_in":3600}}"#);
    json(200, body)
}

/// The refresh token that a request used.
fn spent(request: &Recorded) -> String {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    body.rsplit('=').next().unwrap_or_default().to_owned()
}

/// Returns `a1` and `r1` for `r0`, and so on, each once.
async fn rotating() -> Server {
    let seen = Mutex::new(HashSet::new());
    Server::by(move |request| {
        let token = spent(request);
        let number: u32 = token.trim_start_matches('r').parse().expect("one of ours");
        match seen.lock().expect("no panic").insert(token) {
            true => granted(&format!("a{}", number + 1), &format!("r{}", number + 1)),
            false => json(400, r#"{"error":"invalid_grant"}"#),
        }
    })
    .await
}

fn credentials(tokens: &Server) -> RefreshToken {
    RefreshToken::new("id", "client-secret", "r0").token_url(tokens.origin())
}

fn client(api: &Server, credentials: RefreshToken) -> Client {
    let builder = Client::builder().base_url(api.origin()).refresh_token(credentials);
    builder.retry(RetryPolicy::never()).build().expect("usable")
}

async fn create(client: &Client) -> Result<Response<CreatedUser>, Error> {
    client.create_customer_user().customer_tenant_id("t").body(myreports_user()).send().await
}

fn bearers(api: &Server) -> Vec<String> {
    let value = |request: &Recorded| request.header("authorization").unwrap_or_default().to_owned();
    api.requests().iter().map(value).collect()
}

#[tokio::test]
async fn a_token_that_cannot_be_stored_stops_the_call_and_is_stored_by_the_next() {
    let (api, tokens) = (Server::always(json(201, CREATED)).await, rotating().await);
    let stored: Arc<Mutex<Vec<String>>> = Arc::default();
    let credentials = {
        let stored = Arc::clone(&stored);
        credentials(&tokens).on_rotation(move |new| {
            let mut stored = stored.lock().expect("no panic");
            stored.push(new);
            let is_first = stored.len() == 1;
            async move {
                tokio::task::yield_now().await;
                if is_first { Err("the disk is full, not storing r1") } else { Ok(()) }
            }
        })
    };
    let client = client(&api, credentials);
    let error = create(&client).await.expect_err("the token could not be stored");
    assert!(error.is_credentials() && error.kind() == ErrorKind::Credentials, "{error:?}");
    assert!(error.is_retryable() && !error.may_have_been_sent(), "{error:?}");
    assert!(error.to_string().contains("the new refresh token could not be stored"), "{error}");
    assert!(!everything_shown(&error).contains("r1"), "{}", everything_shown(&error));
    let source = std::error::Error::source(&error).expect("the token's error");
    let source = source.downcast_ref::<user_provisioning::TokenError>().expect("the token's error");
    assert!(
        source.provider_error().is_some_and(|error| error.to_string().contains("disk is full"))
    );
    assert_eq!(api.requests().len(), 0);
    tokio::time::sleep(Duration::from_millis(600)).await;
    create(&client).await.expect("created");
    assert_eq!(*stored.lock().expect("no panic"), ["r1", "r1"]);
    assert_eq!(tokens.requests().len(), 1, "nothing was spent again");
    assert_eq!(bearers(&api), ["Bearer a1"]);
}

#[tokio::test]
async fn a_store_that_recovers_within_the_call_is_waited_for() {
    let (api, tokens) = (Server::always(json(201, CREATED)).await, rotating().await);
    let calls = Arc::new(Mutex::new(0));
    let store = Arc::clone(&calls);
    let credentials = credentials(&tokens).on_rotation(move |_| {
        let mut calls = store.lock().expect("no panic");
        *calls += 1;
        let result = if *calls < 2 { Err("busy") } else { Ok(()) };
        async move { result }
    });
    let builder = Client::builder().base_url(api.origin()).refresh_token(credentials);
    let retry = RetryPolicy::default().base_delay(Duration::ZERO);
    let client = builder.retry(retry).build().expect("usable");
    create(&client).await.expect("created");
    assert_eq!((*calls.lock().expect("no panic"), tokens.requests().len()), (2, 1));
}

/// The state that several processes share.
#[derive(Clone, Default)]
struct Shared {
    token: Arc<AsyncMutex<Option<String>>>,
    /// How many times storing fails from now on.
    failures: Arc<Mutex<u32>>,
    /// What another process has stored when storing has failed.
    after_a_failure: Arc<Mutex<Option<String>>>,
}

struct Held {
    token: OwnedMutexGuard<Option<String>>,
    shared: Shared,
}

impl TokenStore for Shared {
    type Lock = Held;

    async fn lock(&self) -> Result<Held, BoxError> {
        let token = Arc::clone(&self.token).lock_owned().await;
        Ok(Held { token, shared: self.clone() })
    }
}

impl TokenLock for Held {
    async fn load(&mut self) -> Result<Option<String>, BoxError> {
        Ok(self.token.clone())
    }

    async fn store(&mut self, refresh_token: &str) -> Result<(), BoxError> {
        {
            let mut failures = self.shared.failures.lock().expect("no panic");
            if let Some(fewer) = failures.checked_sub(1) {
                *failures = fewer;
                let other = self.shared.after_a_failure.lock().expect("no panic").clone();
                *self.token = other.or_else(|| self.token.take());
                return Err("the connection is gone".into());
            }
        }
        *self.token = Some(refresh_token.to_owned());
        Ok(())
    }
}

#[tokio::test]
async fn processes_that_share_a_store_never_spend_a_token_twice() {
    // Every access token is refused once, so that all of them fetch all the time.
    let used = Mutex::new(HashSet::new());
    let api = Server::by(move |request| {
        let bearer = request.header("authorization").unwrap_or_default().to_owned();
        match used.lock().expect("no panic").insert(bearer) {
            true => json(201, CREATED),
            false => status(401),
        }
    })
    .await;
    let tokens = rotating().await;
    let store = Shared::default();
    let clients: Vec<_> =
        (0..4).map(|_| client(&api, credentials(&tokens).token_store(store.clone()))).collect();
    for _ in 0..5 {
        for outcome in futures_util::future::join_all(clients.iter().map(create)).await {
            outcome.expect("created");
        }
    }
    let spent: Vec<_> = tokens.requests().iter().map(spent).collect();
    let unique: HashSet<_> = spent.iter().collect();
    assert_eq!(unique.len(), spent.len(), "{spent:?}");
    let last = format!("r{}", spent.len());
    assert_eq!(*store.token.lock().await, Some(last));
}

#[tokio::test]
async fn a_lock_is_held_on_to_while_a_token_is_not_stored() {
    let (api, tokens) = (Server::always(json(201, CREATED)).await, rotating().await);
    let store = Shared::default();
    let credentials = || credentials(&tokens).token_store(store.clone());
    let (one, other) = (client(&api, credentials()), client(&api, credentials()));
    *store.failures.lock().expect("no panic") = 1;
    let error = create(&one).await.expect_err("it could not be stored");
    assert!(error.is_credentials(), "{error}");
    let waits = tokio::time::timeout(Duration::from_millis(200), create(&other)).await;
    assert!(waits.is_err(), "another process spent what is spent: {waits:?}");
    assert_eq!(tokens.requests().len(), 1);
    tokio::time::sleep(Duration::from_millis(500)).await;
    create(&one).await.expect("created");
    create(&other).await.expect("created");
    let spent: Vec<_> = tokens.requests().iter().map(spent).collect();
    assert_eq!(spent, ["r0", "r1"]);
}

#[tokio::test]
async fn a_lock_that_is_lost_is_taken_again() {
    let (api, tokens) = (Server::always(json(201, CREATED)).await, rotating().await);
    let store = Shared::default();
    let client = client(&api, credentials(&tokens).token_store(store.clone()));
    // The first time, and the first lock of the second time.
    *store.failures.lock().expect("no panic") = 2;
    create(&client).await.expect_err("it could not be stored");
    tokio::time::sleep(Duration::from_millis(600)).await;
    create(&client).await.expect("created");
    assert_eq!((tokens.requests().len(), store.token.lock().await.as_deref()), (1, Some("r1")));
}

/// Another process had the lock in between: what it stored is the current token, and is not written over.
#[tokio::test]
async fn a_token_that_another_process_stored_meanwhile_is_the_current_one() {
    for (meanwhile, spent_then, stored) in [("r7", &["r0", "r7"][..], "r8"), ("r0", &["r0"], "r1")]
    {
        let (api, tokens) = (Server::always(json(201, CREATED)).await, rotating().await);
        let store = Shared::default();
        let client = client(&api, credentials(&tokens).token_store(store.clone()));
        *store.failures.lock().expect("no panic") = 2;
        *store.after_a_failure.lock().expect("no panic") = Some(meanwhile.to_owned());
        create(&client).await.expect_err("it could not be stored");
        tokio::time::sleep(Duration::from_millis(600)).await;
        create(&client).await.expect("created");
        let spent: Vec<_> = tokens.requests().iter().map(spent).collect();
        assert_eq!(spent, spent_then);
        assert_eq!(store.token.lock().await.as_deref(), Some(stored));
    }
}

#[tokio::test]
async fn the_store_is_asked_for_the_token_and_may_be_unusable() {
    let (api, tokens) = (Server::always(json(201, CREATED)).await, rotating().await);
    let store = Shared::default();
    *store.token.lock().await = Some("r7".to_owned());
    let client = client(&api, credentials(&tokens).token_store(store.clone()));
    create(&client).await.expect("created");
    assert_eq!(spent(&tokens.requests()[0]), "r7");
    *store.token.lock().await = Some("r9\n".to_owned());
    let late = self::client(&api, credentials(&tokens).token_store(store));
    let error = create(&late).await.expect_err("no token");
    assert!(error.is_credentials() && error.to_string().contains("unusable"), "{error}");
    assert!(!everything_shown(&error).contains("r9"), "{error:?}");
    assert_eq!(tokens.requests().len(), 1);
}

#[tokio::test]
async fn two_places_to_store_a_token_are_refused() {
    let tokens = rotating().await;
    let both = credentials(&tokens).token_store(Shared::default());
    let both = both.on_rotation(|_| async { Ok::<_, BoxError>(()) });
    let built = Client::builder().base_url("https://api.example.com").refresh_token(both);
    let built = built.allow_insecure_http(true).build();
    let error = built.expect_err("one of them is a mistake");
    assert!(error.is_configuration() && error.to_string().contains("token_store"), "{error}");
}
