//! Who is calling, as headers: fixed credentials, or a token that is renewed.

mod cache;
mod fixed;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod maarch;
#[cfg(any(feature = "myreports", feature = "evolution_platform"))]
mod oauth;
mod repeated;
mod token;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::base_url::BaseUrl;
use crate::error::Error;
pub(crate) use cache::FAILED_FOR;
use cache::TokenCache;
use fixed::sensitive;
#[cfg(feature = "myreports")]
pub use oauth::RefreshToken;
pub(crate) use repeated::repeats;
use token::TokenSource;
pub use token::{AccessToken, TokenError};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// What a builder was given to identify the client with.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    authorization: Option<Authorization>,
    api_key: Option<SecretString>,
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
pub struct Proof {
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub token: Option<SecretString>,
}

impl Proof {
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

/// Credentials at work, shared by the clones of a client.
pub struct Identity {
    fixed: Vec<(HeaderName, HeaderValue)>,
    renewed: Option<TokenCache>,
}

impl Credentials {
    pub fn bearer(&mut self, token: SecretString) {
        self.authorization = Some(Authorization::Bearer(token));
    }

    pub fn provider<F, Fut, E>(&mut self, provide: F)
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.authorization = Some(Authorization::Provider(token::provided(provide)));
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn basic(&mut self, login: String, password: SecretString) {
        self.authorization = Some(Authorization::Basic { login, password });
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn log_in(&mut self, login: String, password: SecretString) {
        self.authorization = Some(Authorization::LogIn { login, password });
    }

    #[cfg(feature = "evolution_platform")]
    pub fn client_credentials(&mut self, id: String, secret: SecretString) {
        let grant = oauth::ClientCredentials::new(id, secret);
        self.authorization = Some(Authorization::ClientCredentials(grant));
    }

    #[cfg(feature = "evolution_platform")]
    pub fn token_url(&mut self, url: String) {
        if let Some(Authorization::ClientCredentials(grant)) = &mut self.authorization {
            grant.token_url = url;
        }
    }

    #[cfg(feature = "myreports")]
    pub fn refresh_token(&mut self, grant: RefreshToken) {
        self.authorization = Some(Authorization::RefreshToken(grant));
    }

    #[cfg(feature = "evolution_platform")]
    pub fn api_key(&mut self, key: SecretString) {
        self.api_key = Some(key);
    }

    pub fn is_empty(&self) -> bool {
        self.authorization.is_none() && self.api_key.is_none()
    }

    /// The place that secrets are sent to beside the base URL.
    pub fn token_place(&self) -> Option<&str> {
        match self.authorization.as_ref()? {
            #[cfg(feature = "evolution_platform")]
            Authorization::ClientCredentials(grant) => Some(&grant.token_url),
            #[cfg(feature = "myreports")]
            Authorization::RefreshToken(grant) => Some(grant.place()),
            _ => None,
        }
    }

    /// Checks the credentials and makes them ready; `http` is what tokens are fetched with, and
    /// `patience` what a call waits for one at most.
    pub fn identity(
        self,
        http: &reqwest::Client,
        base: &BaseUrl,
        patience: Duration,
    ) -> Result<Identity, Error> {
        let _ = (http, base);
        let mut fixed = Vec::new();
        // The caller's own provider may ask a person.
        let is_provided = matches!(self.authorization, Some(Authorization::Provider(_)));
        let patience = (!is_provided).then_some(patience);
        let source: Option<Arc<dyn TokenSource>> = match self.authorization {
            None => None,
            Some(Authorization::Bearer(token)) => {
                fixed.push((AUTHORIZATION, bearer(&token)?));
                None
            }
            #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
            Some(Authorization::Basic { login, password }) => {
                fixed.push((AUTHORIZATION, fixed::basic(&login, &password)?));
                None
            }
            #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
            Some(Authorization::LogIn { login, password }) => {
                Some(maarch::log_in(http.clone(), base, login, password)?)
            }
            #[cfg(feature = "evolution_platform")]
            Some(Authorization::ClientCredentials(grant)) => Some(grant.source(http.clone())?),
            #[cfg(feature = "myreports")]
            Some(Authorization::RefreshToken(grant)) => Some(grant.source(http.clone())?),
            Some(Authorization::Provider(source)) => Some(source),
        };
        if let Some(key) = &self.api_key {
            let key = fixed::token(key.expose_secret(), "the API key")?;
            fixed.push((API_KEY, sensitive(key, "the API key")?));
        }
        Ok(Identity { fixed, renewed: source.map(|source| TokenCache::new(source, patience)) })
    }
}

impl Identity {
    /// The headers for the next attempt; waits for a token where one has to be fetched.
    pub async fn prove(&self) -> Result<Proof, TokenError> {
        let mut proof = Proof { headers: self.fixed.clone(), token: None };
        if let Some(cache) = &self.renewed {
            let token = cache.get().await?;
            let value = bearer(&token)
                .map_err(|error| TokenError::refused("the token is unusable").with_source(error))?;
            proof.headers.push((AUTHORIZATION, value));
            proof.token = Some(token);
        }
        Ok(proof)
    }

    /// Goes on with what the answer to a change of the own password brings.
    pub fn password_changed(&self, headers: &HeaderMap, request: &[u8]) {
        if let Some(cache) = &self.renewed {
            cache.password_changed(headers, request);
        }
    }

    /// Forgets a token that the server refused, unless it was renewed meanwhile.
    pub fn forget(&self, token: &SecretString) {
        if let Some(cache) = &self.renewed {
            cache.forget(token);
        }
    }
}

fn bearer(token: &SecretString) -> Result<HeaderValue, Error> {
    let token = fixed::token(token.expose_secret(), "the bearer token")?;
    sensitive(&format!("Bearer {token}"), "the bearer token")
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials")
            .field("authorization", &self.authorization.is_some())
            .field("api_key", &self.api_key.is_some())
            .finish()
    }
}
