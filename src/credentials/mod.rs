//! Who is calling, as headers: fixed credentials, or a token that is renewed.

mod cache;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod maarch;
#[cfg(any(feature = "myreports", feature = "evolution_platform"))]
mod oauth;
mod static_headers;
mod token;
mod token_exchange;

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
use cache::TokenCache;
#[cfg(feature = "myreports")]
pub use oauth::RefreshToken;
use static_headers::{bearer, sensitive};
use token::TokenSource;
pub use token::{AccessToken, TokenError};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// What a builder was given to identify the client with.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    authorization: Option<Authorization>,
    /// The method that gave the authorization, and another one that was called beside it.
    given_by: Option<&'static str>,
    also_given_by: Option<&'static str>,
    api_key: Option<SecretString>,
    token_url: Option<String>,
}

#[derive(Clone)]
enum Authorization {
    Bearer(SecretString),
    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    Basic {
        login: String,
        password: SecretString,
    },
    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    LogIn {
        login: String,
        password: SecretString,
    },
    #[cfg(feature = "evolution_platform")]
    ClientCredentials(oauth::ClientCredentials),
    #[cfg(feature = "myreports")]
    RefreshToken(RefreshToken),
    Provider(Arc<dyn TokenSource>),
}

/// The headers of one attempt, and the token they hold if it can be renewed.
#[derive(Default)]
pub struct AuthHeaders {
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub token: Option<SecretString>,
}

impl AuthHeaders {
    /// What the headers hold that only the server may read, without the words around it.
    pub fn secrets(&self) -> Vec<SecretString> {
        let mut secrets = Vec::new();
        for (_, value) in &self.headers {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = text.strip_prefix("Bearer ").unwrap_or(&text);
            let pair = text.strip_prefix("Basic ");
            secrets.push(pair.unwrap_or(text).to_owned());
            secrets.extend(pair.and_then(password));
        }
        secrets.into_iter().map(SecretString::from).collect()
    }
}

fn password(pair: &str) -> Option<String> {
    let pair = String::from_utf8(STANDARD.decode(pair).ok()?).ok()?;
    pair.split_once(':').map(|(_, password)| password.to_owned())
}

/// Credentials at work, shared by the clones of a client. They can be replaced while the clones live.
pub struct Authenticator {
    state: Mutex<State>,
    place: FetchContext,
}

struct State {
    given: Credentials,
    current: Arc<Current>,
}

/// What tokens are fetched with.
struct FetchContext {
    http: Http,
    base: BaseUrl,
    /// What a call waits for a token at most.
    fetch_timeout: Duration,
}

/// What one attempt after another identifies itself with.
struct Current {
    static_headers: Vec<(HeaderName, HeaderValue)>,
    token: Option<TokenCache>,
}

impl Credentials {
    pub fn bearer(&mut self, token: SecretString) {
        self.set("bearer_token", Authorization::Bearer(token));
    }

    pub fn provider<F, Fut, E>(&mut self, provide: F)
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.set("token_provider", Authorization::Provider(token::provided(provide)));
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn basic(&mut self, login: String, password: SecretString) {
        self.set("basic", Authorization::Basic { login, password });
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn log_in(&mut self, login: String, password: SecretString) {
        self.set("log_in", Authorization::LogIn { login, password });
    }

    #[cfg(feature = "evolution_platform")]
    pub fn client_credentials(&mut self, id: String, secret: SecretString) {
        let grant = oauth::ClientCredentials::new(id, secret);
        self.set("client_credentials", Authorization::ClientCredentials(grant));
    }

    #[cfg(feature = "evolution_platform")]
    pub fn token_url(&mut self, url: String) {
        self.token_url = Some(url);
    }

    #[cfg(feature = "myreports")]
    pub fn refresh_token(&mut self, grant: RefreshToken) {
        self.set("refresh_token", Authorization::RefreshToken(grant));
    }

    #[cfg(feature = "evolution_platform")]
    pub fn api_key(&mut self, key: SecretString) {
        self.api_key = Some(key);
    }

    /// The same method again replaces what it gave; another one beside it is a mistake.
    fn set(&mut self, method: &'static str, authorization: Authorization) {
        match self.given_by {
            Some(before) if before != method => self.also_given_by = Some(method),
            _ => self.given_by = Some(method),
        }
        self.authorization = Some(authorization);
    }

    pub fn is_empty(&self) -> bool {
        self.authorization.is_none() && self.api_key.is_none()
    }

    /// The place that secrets are sent to beside the base URL.
    pub fn token_url_in_use(&self) -> Option<&str> {
        match self.authorization.as_ref()? {
            #[cfg(feature = "evolution_platform")]
            Authorization::ClientCredentials(grant) => {
                Some(self.token_url.as_deref().unwrap_or(&grant.token_url))
            }
            #[cfg(feature = "myreports")]
            Authorization::RefreshToken(grant) => Some(grant.place()),
            _ => None,
        }
    }

    /// Whether what was given fits together.
    pub fn consistent(&self) -> Result<(), Error> {
        if let (Some(one), Some(other)) = (self.given_by, self.also_given_by) {
            return Err(Error::configuration(format!(
                "credentials were given twice, by `{one}` and by `{other}`; keep one of them"
            )));
        }
        if self.token_url.is_some() && self.token_url_in_use().is_none() {
            return Err(Error::configuration(
                "`token_url` is for `client_credentials`, which were not given",
            ));
        }
        Ok(())
    }

    /// Checks the credentials and makes them ready; `http` is what tokens are fetched with, and
    /// `fetch_timeout` what a call waits for one at most.
    pub fn authenticator(
        self,
        http: &Http,
        base: &BaseUrl,
        fetch_timeout: Duration,
    ) -> Result<Authenticator, Error> {
        let place = FetchContext { http: http.clone(), base: base.clone(), fetch_timeout };
        let current = Arc::new(self.activate(&place)?);
        Ok(Authenticator { state: Mutex::new(State { given: self, current }), place })
    }

    fn activate(&self, place: &FetchContext) -> Result<Current, Error> {
        self.consistent()?;
        let mut static_headers = Vec::new();
        // The caller's own provider may ask a person.
        let is_provided = matches!(self.authorization, Some(Authorization::Provider(_)));
        let fetch_timeout = (!is_provided).then_some(place.fetch_timeout);
        let source: Option<Arc<dyn TokenSource>> = match self.authorization.clone() {
            None => None,
            Some(Authorization::Bearer(token)) => {
                static_headers.push((AUTHORIZATION, bearer(&token)?));
                None
            }
            #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
            Some(Authorization::Basic { login, password }) => {
                static_headers.push((AUTHORIZATION, static_headers::basic(&login, &password)?));
                None
            }
            #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
            Some(Authorization::LogIn { login, password }) => {
                Some(maarch::log_in(place.http.clone(), &place.base, login, password)?)
            }
            #[cfg(feature = "evolution_platform")]
            Some(Authorization::ClientCredentials(mut grant)) => {
                if let Some(url) = &self.token_url {
                    grant.token_url.clone_from(url);
                }
                Some(grant.source(place.http.clone())?)
            }
            #[cfg(feature = "myreports")]
            Some(Authorization::RefreshToken(grant)) => Some(grant.source(place.http.clone())?),
            Some(Authorization::Provider(source)) => Some(source),
        };
        if let Some(key) = &self.api_key {
            let key = static_headers::token(key.expose_secret(), "the API key")?;
            static_headers.push((API_KEY, sensitive(key, "the API key")?));
        }
        Ok(Current {
            static_headers,
            token: source.map(|source| TokenCache::new(source, fetch_timeout)),
        })
    }
}

impl Authenticator {
    /// Whether there is nothing to identify the client with.
    pub fn is_empty(&self) -> bool {
        let current = self.current();
        current.static_headers.is_empty() && current.token.is_none()
    }

    /// The headers for the next attempt; waits for a token where one has to be fetched.
    pub async fn auth_headers(&self) -> Result<AuthHeaders, TokenError> {
        let current = self.current();
        let mut auth = AuthHeaders { headers: current.static_headers.clone(), token: None };
        if let Some(cache) = &current.token {
            let token = cache.get().await?;
            let value = bearer(&token)
                .map_err(|error| TokenError::refused("the token is unusable").with_source(error))?;
            auth.headers.push((AUTHORIZATION, value));
            auth.token = Some(token);
        }
        Ok(auth)
    }

    /// Goes on with what the answer to a change of the own password brings.
    pub fn password_changed(&self, headers: &HeaderMap, request: &[u8]) {
        if let Some(cache) = &self.current().token {
            cache.password_changed(headers, request);
        }
    }

    /// Forgets a token that the server refused, unless it was renewed meanwhile.
    pub fn invalidate(&self, token: &SecretString) {
        if let Some(cache) = &self.current().token {
            cache.invalidate(token);
        }
    }

    /// Other credentials for every attempt from now on; after an error the old ones stay.
    pub(crate) fn replace(&self, set: impl FnOnce(&mut Credentials)) -> Result<(), Error> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wanted = Credentials { given_by: None, ..state.given.clone() };
        set(&mut wanted);
        let place = wanted.token_url_in_use();
        if place.is_some() && place != state.given.token_url_in_use() {
            return Err(Error::configuration(
                "the new credentials belong to another token endpoint; build another client",
            ));
        }
        state.current = Arc::new(wanted.activate(&self.place)?);
        state.given = wanted;
        Ok(())
    }

    fn current(&self) -> Arc<Current> {
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
