//! Credentials as request headers: static ones, or a token that is renewed.

mod cache;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod maarch;
#[cfg(any(feature = "myreports", feature = "evolution_platform"))]
mod oauth;
mod provider;
#[cfg(feature = "myreports")]
mod refresh_token;
mod scheme;
mod static_headers;
mod token;
mod token_exchange;
#[cfg(feature = "myreports")]
mod token_store;

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::http::Http;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
use maarch::LogIn;
#[cfg(feature = "evolution_platform")]
use oauth::ClientCredentials;
use provider::Provider;
#[cfg(feature = "myreports")]
pub use refresh_token::RefreshToken;
use scheme::{Authorization, FetchContext, RenewableToken, Scheme};
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
use static_headers::Basic;
use static_headers::{Bearer, sensitive};
pub use token::{AccessToken, TokenError};
#[cfg(feature = "myreports")]
pub use token_store::{TokenLock, TokenStore};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// The credentials that were set on a builder.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    authorization: Option<Arc<dyn Scheme>>,
    /// The builder method that set the authorization, and a second one that contradicts it.
    set_by: Option<&'static str>,
    also_set_by: Option<&'static str>,
    api_key: Option<SecretString>,
    token_url: Option<String>,
}

/// The authentication headers of one attempt, and their token if it can be renewed.
#[derive(Default)]
pub struct AuthHeaders {
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub token: Option<SecretString>,
    /// The passwords in the headers, which hold them in base64.
    passwords: Arc<[SecretString]>,
}

impl AuthHeaders {
    /// Returns the secrets in the headers, without the scheme.
    pub fn secrets(&self) -> Vec<SecretString> {
        let of_header = |(_, value): &(HeaderName, HeaderValue)| {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = text.strip_prefix("Bearer ").unwrap_or(&text);
            SecretString::from(text.strip_prefix("Basic ").unwrap_or(text))
        };
        self.headers.iter().map(of_header).chain(self.passwords.iter().cloned()).collect()
    }

    /// Adds a header that is not of the client's credentials, and may hold others.
    pub fn add(&mut self, name: HeaderName, value: HeaderValue) {
        if let Some(password) = password(&value) {
            self.passwords = self.passwords.iter().cloned().chain([password.into()]).collect();
        }
        self.headers.push((name, value));
    }
}

/// The password in a header value of HTTP Basic.
fn password(value: &HeaderValue) -> Option<String> {
    let pair = value.to_str().ok()?.strip_prefix("Basic ")?;
    let pair = String::from_utf8(STANDARD.decode(pair).ok()?).ok()?;
    pair.split_once(':').map(|(_, password)| password.to_owned())
}

/// Authenticates requests; shared by the clones of a client. The credentials can be replaced at any time.
pub struct Authenticator {
    state: Mutex<State>,
    context: FetchContext,
}

struct State {
    credentials: Credentials,
    current: Arc<ActiveCredentials>,
}

/// The credentials in use.
struct ActiveCredentials {
    static_headers: Vec<(HeaderName, HeaderValue)>,
    passwords: Arc<[SecretString]>,
    token: Option<Box<dyn RenewableToken>>,
}

impl Credentials {
    pub fn bearer(&mut self, token: SecretString) {
        self.set("bearer_token", Bearer(token));
    }

    pub fn provider<F, Fut, E>(&mut self, provide: F)
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.set("token_provider", Provider::new(provide));
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn basic(&mut self, login: String, password: SecretString) {
        self.set("basic", Basic { login, password });
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn log_in(&mut self, login: String, password: SecretString) {
        self.set("log_in", LogIn { login, password });
    }

    #[cfg(feature = "evolution_platform")]
    pub fn client_credentials(&mut self, id: String, secret: SecretString) {
        self.set("client_credentials", ClientCredentials::new(id, secret));
    }

    #[cfg(feature = "evolution_platform")]
    pub fn token_url(&mut self, url: String) {
        self.token_url = Some(url);
    }

    #[cfg(feature = "myreports")]
    pub fn refresh_token(&mut self, grant: RefreshToken) {
        self.set("refresh_token", grant);
    }

    #[cfg(feature = "evolution_platform")]
    pub fn api_key(&mut self, key: SecretString) {
        self.api_key = Some(key);
    }

    /// Calling the same method again replaces its value; calling another one is a configuration error.
    fn set(&mut self, method: &'static str, scheme: impl Scheme + 'static) {
        match self.set_by {
            Some(before) if before != method => self.also_set_by = Some(method),
            _ => self.set_by = Some(method),
        }
        self.authorization = Some(Arc::new(scheme));
    }

    pub fn is_empty(&self) -> bool {
        self.authorization.is_none() && self.api_key.is_none()
    }

    /// Returns the token endpoint, where secrets are sent too.
    pub fn effective_token_url(&self) -> Option<&str> {
        self.authorization.as_ref()?.token_url(self.token_url.as_deref())
    }

    /// Fails if the settings contradict each other.
    pub fn consistent(&self) -> Result<(), Error> {
        if let (Some(one), Some(other)) = (self.set_by, self.also_set_by) {
            return Err(Error::configuration(format!(
                "credentials were set twice, by `{one}` and by `{other}`; keep one of them"
            )));
        }
        if self.token_url.is_some() && self.effective_token_url().is_none() {
            return Err(Error::configuration(
                "`token_url` needs `client_credentials`, which were not set",
            ));
        }
        Ok(())
    }

    /// Validates the credentials and builds the authenticator. `http` fetches the tokens, and a call waits
    /// `fetch_timeout` for one at most.
    pub fn authenticator(
        self,
        http: &Http,
        base: &BaseUrl,
        fetch_timeout: Duration,
    ) -> Result<Authenticator, Error> {
        let context = FetchContext { http: http.clone(), base: base.clone(), fetch_timeout };
        let current = Arc::new(self.activate(&context)?);
        Ok(Authenticator { state: Mutex::new(State { credentials: self, current }), context })
    }

    fn activate(&self, context: &FetchContext) -> Result<ActiveCredentials, Error> {
        self.consistent()?;
        let mut static_headers = Vec::new();
        let mut passwords = Arc::default();
        let mut token = None;
        if let Some(scheme) = &self.authorization {
            match scheme.activate(context, self.token_url.as_deref())? {
                Authorization::Header(value, password) => {
                    static_headers.push((AUTHORIZATION, value));
                    passwords = password.into_iter().collect();
                }
                Authorization::Token(renewable) => token = Some(renewable),
            }
        }
        if let Some(key) = &self.api_key {
            let key = static_headers::token(key.expose_secret(), "the API key")?;
            static_headers.push((API_KEY, sensitive(key, "the API key")?));
        }
        Ok(ActiveCredentials { static_headers, passwords, token })
    }
}

impl Authenticator {
    /// Returns whether there are no credentials.
    pub fn is_empty(&self) -> bool {
        let current = self.current();
        current.static_headers.is_empty() && current.token.is_none()
    }

    /// Returns the headers for the next attempt; waits for a token if one has to be fetched.
    pub async fn auth_headers(&self) -> Result<AuthHeaders, TokenError> {
        let current = self.current();
        let mut headers = current.static_headers.clone();
        let mut token = None;
        if let Some(cache) = &current.token {
            let secret = cache.get().await?;
            headers.push((AUTHORIZATION, cache.header(&secret)?));
            token = Some(secret);
        }
        Ok(AuthHeaders { headers, token, passwords: Arc::clone(&current.passwords) })
    }

    /// Takes over the token from the response to a change of the account's own password.
    pub fn password_changed(&self, headers: &HeaderMap, request: &[u8]) {
        if let Some(cache) = &self.current().token {
            cache.password_changed(headers, request);
        }
    }

    /// Drops a token that the server refused, unless it was renewed in the meantime.
    pub fn invalidate(&self, token: &SecretString) {
        if let Some(cache) = &self.current().token {
            cache.invalidate(token);
        }
    }

    /// Replaces the credentials for all later attempts; after an error the old ones stay.
    pub(crate) fn replace(&self, set: impl FnOnce(&mut Credentials)) -> Result<(), Error> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wanted = Credentials { set_by: None, ..state.credentials.clone() };
        set(&mut wanted);
        let token_url = wanted.effective_token_url();
        if token_url.is_some() && token_url != state.credentials.effective_token_url() {
            return Err(Error::configuration(
                "the new credentials belong to another token endpoint; build another client",
            ));
        }
        state.current = Arc::new(wanted.activate(&self.context)?);
        state.credentials = wanted;
        Ok(())
    }

    fn current(&self) -> Arc<ActiveCredentials> {
        Arc::clone(&self.state.lock().unwrap_or_else(PoisonError::into_inner).current)
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials")
            .field("authorization", &self.authorization.is_some())
            .field("api_key", &self.api_key.is_some())
            .finish()
    }
}
