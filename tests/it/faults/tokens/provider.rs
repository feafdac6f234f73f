//! The caller's own token provider.

use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::sleep;
use user_provisioning::{AccessToken, TokenError, evolution_platform, maarch_courrier};

use super::{check_unsent, together};
use crate::support::calls::{Sending, go};
use crate::support::harness::*;
use crate::support::response::{json, status};
use crate::support::server::Server;
use crate::support::users::{courrier_user, platform_user};

type Provided = Result<AccessToken, io::Error>;

/// A client whose tokens come from this function of the number of earlier calls.
fn client(
    server: &Server,
    provide: impl Fn(usize) -> Provided + Send + Sync + 'static,
) -> (maarch_courrier::Client, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let provider = move || {
        let token = provide(counter.fetch_add(1, Ordering::SeqCst));
        async move {
            sleep(Duration::from_millis(20)).await;
            token
        }
    };
    let builder = Harness::at(server.origin()).courrier_place().token_provider(provider);
    (builder.build().expect("a usable client"), asked)
}

fn creation(client: &maarch_courrier::Client) -> Sending {
    go(client.create_user().body(courrier_user()).send())
}

fn token(name: &str) -> Provided {
    Ok(AccessToken::new(name))
}

/// Promise 5.
#[tokio::test]
async fn it_is_asked_once_for_all_calls() {
    let server = Server::always(json(200, CREATED)).await;
    let (client, asked) = client(&server, |_| token("a"));
    let outcomes = together((0..50).map(|_| creation(&client))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    creation(&client).await.expect("created");
    assert_eq!((asked.load(Ordering::SeqCst), server.requests().len()), (1, 51));
    let all = server.requests();
    assert!(all.iter().all(|request| request.header("authorization") == Some("Bearer a")));
}

/// Promise 5.
#[tokio::test]
async fn the_provider_is_called_again_after_a_refused_token() {
    let server = Server::by(|request| match request.header("authorization") {
        Some("Bearer 1") => json(200, CREATED),
        _ => status(401),
    })
    .await;
    let (client, asked) = client(&server, |before| token(&before.to_string()));
    let outcomes = together((0..50).map(|_| creation(&client))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!((asked.load(Ordering::SeqCst), server.requests().len()), (2, 100));
}

/// Promise 5.
#[tokio::test]
async fn the_provider_is_called_again_before_its_token_expires() {
    let server = Server::always(json(200, CREATED)).await;
    let life = Duration::from_millis(500);
    let (client, asked) = client(&server, move |_| token("a").map(|token| token.expires_in(life)));
    creation(&client).await.expect("created");
    creation(&client).await.expect("created");
    sleep(life).await;
    creation(&client).await.expect("created");
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

/// Promise 2: its own error is available as the cause.
#[tokio::test]
async fn a_provider_failure_reaches_every_caller() {
    let server = Server::always(json(200, CREATED)).await;
    let (client, asked) = client(&server, |_| Err(io::Error::other("the vault is sealed")));
    for outcome in together((0..20).map(|_| creation(&client))).await {
        let error = outcome.expect_err("no token");
        check_unsent(&error, "the token provider of this program failed");
        // Not in the chain of sources, which is printed: it can hold a secret.
        let token = error.source().and_then(|source| source.downcast_ref::<TokenError>());
        let cause = token.and_then(TokenError::provider_error).expect("a cause");
        assert_eq!(cause.to_string(), "the vault is sealed");
    }
    assert_eq!((asked.load(Ordering::SeqCst), server.connections()), (1, 0));
}

/// Promise 6.
#[tokio::test]
async fn its_panic_is_survived() {
    let server = Server::always(json(200, CREATED)).await;
    let (client, asked) = client(&server, |before| {
        assert!(before > 0, "a planted panic");
        token("a")
    });
    let outcomes = together((0..20).map(|_| creation(&client))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

/// Promises 4 and 6.
#[tokio::test]
async fn a_provided_token_that_cannot_be_sent_is_reported() {
    let server = Server::always(json(200, CREATED)).await;
    let read_from_a_file = format!("{TOKEN}\n");
    let (client, asked) = client(&server, move |_| token(&read_from_a_file));
    for _ in 0..3 {
        let error = creation(&client).await.expect_err("no such header");
        check_unsent(&error, "is empty, has a line break");
    }
    assert_eq!((asked.load(Ordering::SeqCst), server.connections()), (1, 0));
}

/// Promise 4: the API key is sent as usual.
#[tokio::test]
async fn a_provider_works_with_an_api_key() {
    let server = Server::always(json(201, r#"{"identityName":"n"}"#)).await;
    let builder = Harness::at(server.origin()).evolution_place();
    let builder = builder.api_key(API_KEY).token_provider(|| async { token("a") });
    let client: evolution_platform::Client = builder.build().expect("a usable client");
    client.create_user().body(platform_user()).send().await.expect("created");
    let request = server.only_request();
    assert_eq!(request.header("authorization"), Some("Bearer a"));
    assert_eq!(request.header("x-api-key"), Some(API_KEY));
}
