//! Credentials that are renewed: every grant, after success and failure.

use std::time::Duration;

use user_provisioning::myreports::RefreshToken;
use user_provisioning::{
    AccessToken, Error, RetryPolicy, TokenError, evolution_platform, maarch_courrier,
    maarch_parapheur, myreports,
};

use super::canaries::{
    API_KEY, CLIENT_SECRET, FIRST_ACCESS, LOG_IN_PASSWORD, PROVIDED_TOKEN, PROVIDER_SECRET,
    REFRESH_TOKEN, ROTATED_TOKEN, SECOND_ACCESS, SESSION_REFRESH, jwt,
};
use super::clients::LOGIN;
use super::display::Shown;
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::{Recorded, Server, nobody};
use crate::support::users::{courrier_user, myreports_user, parapheur_user, platform_user};

pub async fn run(shown: &mut Shown) -> Vec<Recorded> {
    let mut sent = refresh_token(shown).await;
    sent.extend(client_credentials(shown).await);
    sent.extend(log_in(shown).await);
    sent.extend(provider(shown).await);
    sent
}

fn quick() -> RetryPolicy {
    RetryPolicy::default().base_delay(Duration::from_millis(1))
}

fn token(access: &str, refresh: Option<&str>) -> CannedResponse {
    let body = serde_json::json!({
        "access_token": access, "token_type": "Bearer", "expires_in": "3600",
        "refresh_token": refresh,
    });
    json(200, body.to_string())
}

/// Token endpoints that repeat the request, or return only a part of a token response.
fn bad_endpoints(secrets: &[&str]) -> Vec<CannedResponse> {
    let mut responses = vec![status(500), json(200, "{}"), nothing(End::BeforeHead)];
    for secret in secrets {
        let said = format!("{secret} is not known here");
        for status in [200, 400, 401, 500] {
            for body in [
                serde_json::json!({ "error": "invalid_grant", "error_description": said }),
                serde_json::json!({ "error": secret }),
                serde_json::json!({ "code": 41, "message": said, "errors": said }),
                serde_json::json!({ "access_token": [secret], "token_type": secret }),
            ] {
                responses.push(json(status, body.to_string()).header("x-echo", secret));
            }
        }
        responses.push(json(400, said));
        let cut = format!(r#"{{"access_token":"{secret}"#);
        responses.push(json(200, cut.clone()));
        responses.push(json(200, cut).end(End::Short(8)));
    }
    responses
}

async fn refresh_token(shown: &mut Shown) -> Vec<Recorded> {
    let credentials = |place: &str| {
        RefreshToken::new("id", CLIENT_SECRET.text, REFRESH_TOKEN.text)
            .token_url(format!("{place}/connect/token"))
            .on_rotation(|new| async move {
                assert_eq!(new, ROTATED_TOKEN.text);
                Ok::<_, std::io::Error>(())
            })
    };
    let client = |shown: &mut Shown, api: &Server, place: &str| {
        let credentials = credentials(place);
        shown.value("a refresh token", &credentials);
        let builder = myreports::Client::builder().base_url(api.origin()).retry(quick());
        let builder = builder.refresh_token(credentials);
        shown.value("a builder with a refresh token", &builder);
        builder.build().expect("a usable client")
    };
    let call = |client: &myreports::Client| {
        client.create_customer_user().customer_tenant_id("t").body(myreports_user())
    };

    let tokens = Server::in_turn([
        token(FIRST_ACCESS.text, Some(ROTATED_TOKEN.text)),
        token(SECOND_ACCESS.text, None),
    ])
    .await;
    let repeated = serde_json::json!({ "message": format!("{} is old", FIRST_ACCESS.text) });
    let api = Server::in_turn([
        json(401, repeated.to_string()),
        json(429, "{}").header("retry-after", "0"),
        json(201, r#"{"data":{"id":"21"}}"#),
    ])
    .await;
    let working = client(shown, &api, &tokens.origin());
    let outcome = call(&working).send().await;
    assert!(outcome.is_ok(), "{outcome:?}");
    shown.outcome("a renewed token", &outcome);
    shown.value("a client that renewed its token", &working);
    let mut sent = [tokens.requests(), api.requests()].concat();

    for response in bad_endpoints(&[CLIENT_SECRET.text, REFRESH_TOKEN.text]) {
        let tokens = Server::always(response).await;
        let failing = client(shown, &api, &tokens.origin());
        let outcome = call(&failing).retry(RetryPolicy::never()).send().await;
        assert!(outcome.as_ref().is_err_and(Error::is_credentials), "{outcome:?}");
        shown.outcome("a refused refresh token", &outcome);
        sent.extend(tokens.requests());
    }
    let failing = client(shown, &api, &nobody().await);
    shown.outcome("an absent token endpoint", &call(&failing).send().await);
    sent
}

async fn client_credentials(shown: &mut Shown) -> Vec<Recorded> {
    let client = |api: &Server, place: &str, shown: &mut Shown| {
        let builder = evolution_platform::Client::builder()
            .base_url(api.origin())
            .client_credentials("id", CLIENT_SECRET.text)
            .token_url(format!("{place}/oauth/v3/token"))
            .api_key(API_KEY.text)
            .retry(quick());
        shown.value("a builder with client credentials", &builder);
        builder.build().expect("a usable client")
    };
    let api = Server::always(json(401, r#"{"code":42,"message":"Expired credentials"}"#)).await;
    let tokens =
        Server::in_turn([token(FIRST_ACCESS.text, None), token(SECOND_ACCESS.text, None)]).await;
    let working = client(&api, &tokens.origin(), shown);
    let outcome = working.create_user().body(platform_user()).send().await;
    assert!(outcome.as_ref().is_err_and(Error::is_unauthorized), "{outcome:?}");
    shown.outcome("a token that is never good enough", &outcome);
    let mut sent = [tokens.requests(), api.requests()].concat();

    for response in bad_endpoints(&[CLIENT_SECRET.text]) {
        let tokens = Server::always(response).await;
        let failing = client(&api, &tokens.origin(), shown);
        let call = failing.create_user().body(platform_user()).retry(RetryPolicy::never());
        let outcome = call.send().await;
        assert!(outcome.as_ref().is_err_and(Error::is_credentials), "{outcome:?}");
        shown.outcome("refused client credentials", &outcome);
        sent.extend(tokens.requests());
    }
    sent
}

async fn log_in(shown: &mut Shown) -> Vec<Recorded> {
    let logged_in =
        || status(204).header("Token", &jwt()).header("Refresh-Token", SESSION_REFRESH.text);
    let refused = || json(401, r#"{"errors":"Authentication Failed"}"#);
    let renewed = json(200, serde_json::json!({ "token": jwt() }).to_string());
    let unrenewed = json(401, serde_json::json!({ "errors": SESSION_REFRESH.text }).to_string());

    // Logged in, renewed after a 401, and logged in again after a refused renewal.
    let responses = [
        logged_in(),
        refused(),
        renewed,
        json(200, r#"{"id":21}"#),
        refused(),
        unrenewed,
        logged_in(),
        json(200, r#"{"id":22}"#),
    ];
    let mut sent = Vec::new();

    let server = Server::in_turn(responses.clone()).await;
    let builder = maarch_courrier::Client::builder().base_url(server.origin()).retry(quick());
    let builder = builder.log_in(LOGIN, LOG_IN_PASSWORD.text);
    shown.value("a builder that logs in", &builder);
    let client = builder.build().expect("a usable client");
    for _ in 0..2 {
        let outcome = client.create_user().body(courrier_user()).send().await;
        assert!(outcome.is_ok(), "{outcome:?}");
        shown.outcome("a user logged in to Courrier", &outcome);
    }
    shown.value("a client that logged in", &client);
    sent.extend(server.requests());

    let server = Server::in_turn(responses).await;
    let builder = maarch_parapheur::Client::builder().base_url(server.origin()).retry(quick());
    let client = builder.log_in(LOGIN, LOG_IN_PASSWORD.text).build().expect("a usable client");
    for _ in 0..2 {
        let outcome = client.create_user().body(parapheur_user()).send().await;
        assert!(outcome.is_ok(), "{outcome:?}");
        shown.outcome("a user logged in to Parapheur", &outcome);
    }
    sent.extend(server.requests());

    let wrong = serde_json::json!({ "errors": format!("{} is wrong", LOG_IN_PASSWORD.text) });
    for response in [
        json(401, wrong.to_string()),
        json(403, wrong.to_string()),
        json(500, wrong.to_string()),
        json(200, wrong.to_string()).header("Refresh-Token", SESSION_REFRESH.text),
        status(204).header("Token", "\u{e9}").header("Refresh-Token", SESSION_REFRESH.text),
        nothing(End::BeforeHead),
        nothing(End::Short(5)),
    ] {
        let server = Server::always(response).await;
        let builder = maarch_courrier::Client::builder().base_url(server.origin());
        let client = builder.log_in(LOGIN, LOG_IN_PASSWORD.text).build().expect("a usable client");
        let call = client.create_user().body(courrier_user()).retry(RetryPolicy::never());
        let outcome = call.send().await;
        assert!(outcome.as_ref().is_err_and(Error::is_credentials), "{outcome:?}");
        shown.outcome("a failed log-in", &outcome);
        sent.extend(server.requests());
    }
    sent
}

/// A failure of a vault's client.
#[derive(Debug)]
struct VaultError(String);

impl std::fmt::Display for VaultError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "GET https://vault?key={}", self.0)
    }
}

impl std::error::Error for VaultError {}

async fn provider(shown: &mut Shown) -> Vec<Recorded> {
    let server = Server::always(json(200, r#"{"id":21}"#)).await;
    let builder =
        maarch_courrier::Client::builder().base_url(server.origin()).token_provider(|| async {
            let token = AccessToken::new(PROVIDED_TOKEN.text).expires_in(Duration::from_secs(60));
            Ok::<_, std::io::Error>(token)
        });
    shown.value("an access token", &AccessToken::new(PROVIDED_TOKEN.text));
    shown.value("a builder with a provider", &builder);
    let client = builder.build().expect("a usable client");
    let outcome = client.create_user().body(courrier_user()).send().await;
    assert!(outcome.is_ok(), "{outcome:?}");
    shown.outcome("a provided token", &outcome);

    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    let failing = builder
        .token_provider(|| async {
            Err::<AccessToken, _>(VaultError(PROVIDER_SECRET.text.to_owned()))
        })
        .build()
        .expect("a usable client");
    let error =
        failing.create_user().body(courrier_user()).send().await.expect_err("there is no token");
    assert!(error.is_credentials(), "{error}");
    shown.error("a failed provider", &error);
    let source = std::error::Error::source(&error).expect("a cause");
    let source = source.downcast_ref::<TokenError>().expect("the crate's own error");
    shown.printed("a failed provider's token error", source);
    // A provider whose token is not a valid header value.
    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    let client = builder.token_provider(|| async {
        Ok::<_, std::io::Error>(AccessToken::new(format!("{}\n", PROVIDED_TOKEN.text)))
    });
    let client = client.build().expect("a usable client");
    let outcome = client.create_user().body(courrier_user()).send().await;
    assert!(outcome.as_ref().is_err_and(Error::is_credentials), "{outcome:?}");
    shown.outcome("a provided token that cannot be sent", &outcome);
    server.requests()
}
