//! Attacks on promise 4: malformed credentials from callers and token endpoints.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use user_provisioning::maarch_courrier::types::PasswordChange;
use user_provisioning::myreports::RefreshToken;
use user_provisioning::{
    AccessToken, RetryPolicy, TokenError, evolution_platform, maarch_courrier, maarch_parapheur,
    myreports,
};

use crate::support::response::json;
use crate::support::server::Server;
use crate::support::users::{courrier_user, platform_user};

const BASE: &str = "https://host.example";

/// A token from a file can end with a line break, and one copied from a header can start with `Bearer`.
#[test]
fn secrets_that_are_none_are_refused_when_the_client_is_built() {
    macro_rules! refused {
        ($builder:expr, $says:literal) => {
            let error = $builder.build().expect_err($says);
            assert!(error.is_configuration() && error.to_string().contains($says), "{error}");
            assert!(!format!("{error:?} {error}").contains("s3cr3t"), "{error}");
        };
    }
    let courrier = || maarch_courrier::Client::builder().base_url(BASE);
    let parapheur = || maarch_parapheur::Client::builder().base_url(BASE);
    let evolution = || evolution_platform::Client::builder().production();
    let myreports = || myreports::Client::builder().region(myreports::Region::Europe);
    for secret in ["s3cr3t\n", "s3cr3t\r\n", "\ns3cr3t", "s3cr3t\r"] {
        refused!(
            courrier().basic("login", secret),
            "the password begins or ends with a line break"
        );
        refused!(courrier().basic(secret, "password"), "the login begins or ends");
        refused!(courrier().log_in("login", secret), "the password begins or ends");
        refused!(courrier().log_in(secret, "password"), "the login begins or ends");
        refused!(parapheur().basic("login", secret), "the password begins or ends");
        refused!(parapheur().log_in("login", secret), "the password begins or ends");
        refused!(
            courrier().bearer_token(secret),
            "the bearer token has a character that no header"
        );
        refused!(evolution().bearer_token("t").api_key(secret), "the API key has a character");
        refused!(evolution().client_credentials("id", secret), "the client secret begins or ends");
        refused!(evolution().client_credentials(secret, "s"), "the client id begins or ends");
        let grant = RefreshToken::new("id", secret, "token");
        refused!(myreports().refresh_token(grant), "the client secret begins or ends");
        let grant = RefreshToken::new("id", "secret", secret);
        refused!(myreports().refresh_token(grant), "the refresh token begins or ends");
    }
    for token in ["Bearer s3cr3t", "bearer s3cr3t", "BEARER  s3cr3t", "Basic s3cr3t"] {
        refused!(courrier().bearer_token(token), "without the scheme");
        refused!(myreports().bearer_token(token), "without the scheme");
        refused!(evolution().api_key(token), "without the scheme");
    }
    // A blank at the end of a password belongs to it.
    assert!(courrier().basic("login", "s3cr3t ").build().is_ok());
    assert!(courrier().bearer_token("bearer").build().is_ok());
}

/// A password in the body is a secret like the one in a header, with and without credentials.
#[tokio::test]
async fn a_password_in_a_body_does_not_leave_this_machine_unencrypted() {
    let change = || {
        PasswordChange::builder()
            .current_password("s3cr3t-one")
            .new_password("s3cr3t-two")
            .re_new_password("s3cr3t-two")
    };
    let remote = maarch_courrier::Client::builder().base_url("http://192.0.2.1");
    let client = remote.build().expect("there are no credentials to lose");
    let error = client.update_password().id(21).body(change()).send().await.expect_err("refused");
    assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains("would travel unencrypted"), "{error}");

    // On this machine, or with permission, it is sent.
    let server = Server::always(json(200, r#"{"success":"success"}"#)).await;
    let client = maarch_courrier::Client::builder().base_url(server.origin());
    let client = client.build().expect("a usable client");
    let outcome = client.update_password().id(21).body(change()).send().await;
    assert!(
        String::from_utf8_lossy(&server.only_request().body).contains("s3cr3t-two"),
        "{outcome:?}"
    );
    let allowed = maarch_courrier::Client::builder().base_url("http://192.0.2.1");
    let allowed = allowed.allow_insecure_http(true).retry(RetryPolicy::never());
    let client = allowed.timeout(Duration::from_millis(50)).build().expect("usable");
    let error = client.update_password().id(21).body(change()).send().await.expect_err("nobody");
    assert!(!error.is_invalid_request(), "{error}");
}

/// The caller's provider can mark its failure as temporary; it is then asked again.
#[tokio::test]
async fn a_temporary_provider_failure_differs_from_a_refusal() {
    let server = Server::always(json(200, r#"{"id":21}"#)).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let client = |passing: bool| {
        asked.store(0, Ordering::SeqCst);
        let asked = Arc::clone(&asked);
        let provide = move || {
            let number = asked.fetch_add(1, Ordering::SeqCst);
            async move {
                let down = io::Error::from(io::ErrorKind::TimedOut);
                match number {
                    0 if passing => Err(TokenError::passing(down).into()),
                    0 => Err(Box::<dyn std::error::Error + Send + Sync>::from(down)),
                    _ => Ok(AccessToken::new("token")),
                }
            }
        };
        let builder = maarch_courrier::Client::builder().base_url(server.origin());
        let quick = RetryPolicy::default().base_delay(Duration::from_millis(1));
        builder.token_provider(provide).retry(quick).build().expect("a usable client")
    };
    client(true)
        .create_user()
        .body(courrier_user())
        .send()
        .await
        .expect("the second token is good");
    assert_eq!(asked.load(Ordering::SeqCst), 2);

    let error =
        client(false).create_user().body(courrier_user()).send().await.expect_err("refused");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    let source = std::error::Error::source(&error).expect("a cause");
    let token_error = source.downcast_ref::<TokenError>().expect("the crate's own");
    assert!(token_error.is_refusal());
    let own = token_error.provider_error().expect("the provider's own error");
    assert_eq!(own.downcast_ref::<io::Error>().map(io::Error::kind), Some(io::ErrorKind::TimedOut));
}

/// Token endpoints that deviate slightly from the standard.
#[tokio::test]
async fn unusual_token_responses_are_read() {
    let api = Server::always(json(200, r#"{"identityName":"a","displayName":"a","email":"a@b.c","firstName":"a","lastName":"a","organizations":[]}"#)).await;
    for body in [
        r#"{"access_token":"good"}"#,
        r#"{"access_token":"good","token_type":null}"#,
        r#"{"access_token":"good","token_type":""}"#,
        r#"{"access_token":"good","token_type":"bearer","scope":["a","b"]}"#,
        r#"{"access_token":"good","token_type":"Bearer","scope":null}"#,
        r#"{"access_token":"good","token_type":"Bearer","scope":[]}"#,
        "\u{feff}{\"access_token\":\"good\",\"token_type\":\"Bearer\"}\r\n",
    ] {
        let tokens = Server::always(json(200, body)).await;
        let builder = evolution_platform::Client::builder().base_url(api.origin());
        let builder = builder.client_credentials("id", "secret").api_key("key");
        let client = builder.token_url(tokens.origin()).build().expect("a usable client");
        let outcome =
            client.create_user().body(platform_user()).retry(RetryPolicy::never()).send().await;
        assert!(!outcome.is_err_and(|error| error.is_credentials()), "{body}");
        let sent = api.requests().pop().expect("it was sent");
        assert_eq!(sent.header("authorization"), Some("Bearer good"), "{body}");
    }
}

/// The message of a 500 can contain stack traces and SQL, also at the log-in.
#[tokio::test]
async fn a_log_in_that_fails_within_shows_nothing_of_the_inside() {
    let words = r#"{"errors":"relation users_2 does not exist at character 15"}"#;
    for (code, is_shown) in [(500, false), (401, true)] {
        let server = Server::always(json(code, words)).await;
        let builder = maarch_courrier::Client::builder().base_url(server.origin());
        let client = builder.log_in("login", "password").retry(RetryPolicy::never()).build();
        let call = client.expect("a usable client").create_user().body(courrier_user());
        let error = call.send().await.expect_err("no token");
        assert_eq!(error.to_string().contains("users_2"), is_shown, "{error}");
        assert!(error.to_string().contains(&code.to_string()), "{error}");
    }
}
