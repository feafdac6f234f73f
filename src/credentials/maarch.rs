//! Logging in to a Maarch product: tokens in the answer's headers, renewed by a refresh token.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::{BoxFuture, FutureExt};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::json;

use super::fixed::secret;
use super::token::{AccessToken, TokenError, TokenSource};
use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::transport::body;
use crate::transport::http::Http;

/// The longest answer to a log-in that is read, in bytes.
const LONGEST: usize = 64 << 10;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

pub fn log_in(
    http: Http,
    base: &BaseUrl,
    login: String,
    password: SecretString,
) -> Result<Arc<dyn TokenSource>, Error> {
    secret(&login, "the login")?;
    secret(password.expose_secret(), "the password")?;
    let place = base.join("/rest/authenticate");
    Ok(Arc::new(LogIn(Arc::new(Session {
        http,
        place,
        login,
        password: Mutex::new(password),
        refresh: Mutex::default(),
    }))))
}

struct LogIn(Arc<Session>);

struct Session {
    http: Http,
    place: String,
    login: String,
    /// Another one after the account's own password was changed by a call.
    password: Mutex<SecretString>,
    refresh: Mutex<Option<SecretString>>,
}

impl TokenSource for LogIn {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
        let session = Arc::clone(&self.0);
        async move { session.token().await }.boxed()
    }

    /// Only the answer to a change of the own password brings tokens, and all others have ended.
    fn password_changed(&self, headers: &HeaderMap, request: &[u8]) -> Option<AccessToken> {
        #[derive(Deserialize)]
        struct Change {
            #[serde(rename = "newPassword")]
            password: String,
        }
        let token = text(headers, "token")?;
        let refresh = text(headers, "refresh-token")?;
        let change: Change = serde_json::from_slice(request).ok()?;
        *lock(&self.0.password) = change.password.into();
        self.0.keep(refresh.into());
        Some(with_life(token))
    }
}

impl Session {
    /// Renews with the refresh token while there is one, else logs in.
    async fn token(&self) -> Result<AccessToken, TokenError> {
        // Taken, not copied: one that was refused is not tried again.
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
        #[derive(Deserialize)]
        struct Renewed {
            token: String,
        }
        let token = utf8_percent_encode(refresh.expose_secret(), NON_ALPHANUMERIC);
        let url = format!("{}/token?refreshToken={token}", self.place);
        let request = self.http.here().get(url).header(ACCEPT, JSON);
        let (_, body) = send(request, refresh).await?;
        let renewed: Renewed = serde_json::from_slice(&body).map_err(|_| {
            TokenError::failed("the renewal of the token was answered without a token")
        })?;
        Ok(with_life(renewed.token))
    }

    async fn authenticate(&self) -> Result<AccessToken, TokenError> {
        let password = lock(&self.password).clone();
        let body = json!({ "login": self.login, "password": password.expose_secret() });
        let request = self
            .http
            .here()
            .post(&self.place)
            .header(ACCEPT, JSON)
            .header(CONTENT_TYPE, JSON)
            .body(body.to_string());
        let (headers, _) = send(request, &password).await?;
        if let Some(refresh) = text(&headers, "refresh-token") {
            self.keep(refresh.into());
        }
        text(&headers, "token").map(with_life).ok_or_else(|| {
            TokenError::failed("the log-in was answered without a token; check the base URL")
        })
    }

    fn keep(&self, refresh: SecretString) {
        *lock(&self.refresh) = Some(refresh);
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// `secret` is what the request proves itself with.
async fn send(
    request: reqwest::RequestBuilder,
    secret: &SecretString,
) -> Result<(HeaderMap, bytes::Bytes), TokenError> {
    let lost = |error| TokenError::unreached("the log-in", error);
    let (http, request) = request.build_split();
    let request = request.map_err(lost)?;
    let meant = request.url().clone();
    let mut response = http.execute(request).await.map_err(lost)?;
    if *response.url() != meant {
        return Err(TokenError::redirected("log-in"));
    }
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = body::read(&mut response, LONGEST).await;
    if let Some(error) = body.broken_off {
        return Err(lost(error));
    }
    let body = body.bytes;
    if status.is_success() {
        return Ok((headers, body));
    }
    let who = match status.as_u16() {
        403 => "rest accounts cannot log in and use HTTP Basic instead; the log-in",
        _ => "the log-in",
    };
    Err(TokenError::answered(who, status, &body, std::slice::from_ref(secret)))
}

/// The token with the life that it states itself, read without checking its signature.
fn with_life(token: String) -> AccessToken {
    #[derive(Deserialize)]
    struct Claims {
        exp: f64,
    }
    let life = token.split('.').nth(1).and_then(|claims| {
        let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
        let claims: Claims = serde_json::from_slice(&claims).ok()?;
        let end = UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(claims.exp).ok()?)?;
        // A token that seems to have ended says that a clock is wrong: let the server judge.
        end.duration_since(SystemTime::now()).ok()
    });
    life.into_iter().fold(AccessToken::new(token), AccessToken::expires_in)
}
