//! Login at a Maarch product: tokens in the response headers, renewed with a refresh token.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::{BoxFuture, FutureExt};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::json;

use super::cache::TokenCache;
use super::scheme::{Authorization, FetchContext, Scheme};
use super::static_headers::{bearer, secret};
use super::token::{AccessToken, TokenError, TokenSource};
use super::token_exchange::TokenExchange;
use crate::error::Error;

/// What a status of the login means, in addition to the server's message.
const EXPLANATIONS: &[(u16, &str)] =
    &[(403, "rest accounts cannot log in and use HTTP Basic instead")];

/// A login and its password, for a session.
pub struct LogIn {
    pub login: String,
    pub password: SecretString,
}

impl Scheme for LogIn {
    fn activate(&self, context: &FetchContext, _: Option<&str>) -> Result<Authorization, Error> {
        secret(&self.login, "the login")?;
        secret(self.password.expose_secret(), "the password")?;
        let login_url = context.base.join("/rest/authenticate");
        let http = context.http.clone();
        let exchange = TokenExchange { http, endpoint: "login", explanations: EXPLANATIONS };
        let session = Session {
            exchange,
            login_url,
            login: self.login.clone(),
            password: Mutex::new(self.password.clone()),
            refresh: Mutex::default(),
        };
        let source = Arc::new(SessionSource(Arc::new(session)));
        let cache = TokenCache::new(source, Some(context.fetch_timeout));
        Ok(Authorization::Token(Box::new(cache)))
    }
}

struct SessionSource(Arc<Session>);

struct Session {
    exchange: TokenExchange,
    login_url: String,
    login: String,
    /// Updated when a call changes the account's own password.
    password: Mutex<SecretString>,
    refresh: Mutex<Option<SecretString>>,
}

impl TokenSource for SessionSource {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
        let session = Arc::clone(&self.0);
        async move { session.token().await }.boxed()
    }

    /// Only the response to a change of the account's own password carries tokens; it invalidates all others.
    fn password_changed(&self, headers: &HeaderMap, request: &[u8]) -> Option<AccessToken> {
        #[derive(Deserialize)]
        struct PasswordChange {
            #[serde(rename = "newPassword")]
            password: String,
        }
        let token = text(headers, "token")?;
        let refresh = text(headers, "refresh-token")?;
        let change: PasswordChange = serde_json::from_slice(request).ok()?;
        *lock(&self.0.password) = change.password.into();
        self.0.keep(refresh.into());
        Some(with_lifetime(token))
    }
}

impl Session {
    /// Renews the token if there is a refresh token, else logs in.
    async fn token(&self) -> Result<AccessToken, TokenError> {
        // Taken, not cloned: a refused refresh token is not tried again.
        let refresh = lock(&self.refresh).take();
        if let Some(refresh) = refresh
            && let Ok(token) = self.renew(&refresh).await
        {
            self.keep(refresh);
            return Ok(token);
        }
        self.authenticate().await
    }

    async fn renew(&self, refresh: &SecretString) -> Result<AccessToken, TokenError> {
        let token = utf8_percent_encode(refresh.expose_secret(), NON_ALPHANUMERIC);
        let url = format!("{}/token?refreshToken={token}", self.login_url);
        let response = self.exchange.get(&url, std::slice::from_ref(refresh)).await?;
        let json = response.json();
        let token = json.as_ref().and_then(|json| json.get("token")?.as_str());
        // An unusable token is followed by a login, as a refused renewal is.
        token
            .map(with_lifetime)
            .filter(|token| bearer(&token.secret).is_ok())
            .ok_or_else(|| TokenError::failed("the response to the token renewal has no token"))
    }

    async fn authenticate(&self) -> Result<AccessToken, TokenError> {
        let password = lock(&self.password).clone();
        let body = json!({ "login": self.login, "password": password.expose_secret() });
        let response = self
            .exchange
            .post_json(&self.login_url, &body, std::slice::from_ref(&password))
            .await?;
        if let Some(refresh) = text(&response.headers, "refresh-token") {
            self.keep(refresh.into());
        }
        text(&response.headers, "token").map(with_lifetime).ok_or_else(|| {
            TokenError::failed("the login response has no token; check the base URL")
        })
    }

    fn keep(&self, refresh: SecretString) {
        *lock(&self.refresh) = Some(refresh);
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().filter(|text| !text.trim().is_empty())
}

/// Returns the token with the lifetime from its own claims; the signature is not checked.
fn with_lifetime(token: &str) -> AccessToken {
    #[derive(Deserialize)]
    struct Claims {
        exp: f64,
    }
    let life = token.split('.').nth(1).and_then(|claims| {
        let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
        let claims: Claims = serde_json::from_slice(&claims).ok()?;
        let end = UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(claims.exp).ok()?)?;
        // A new token that seems expired means that a clock is wrong: let the server decide.
        end.duration_since(SystemTime::now()).ok()
    });
    life.into_iter().fold(AccessToken::new(token), AccessToken::expires_in)
}
