//! A token endpoint of OAuth 2 (RFC 6749), and the grant by client credentials.

#[cfg(feature = "evolution_platform")]
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "evolution_platform")]
use futures_util::future::{BoxFuture, FutureExt};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{StatusCode, Url};
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::Value;

#[cfg(feature = "evolution_platform")]
use super::cache::TokenCache;
#[cfg(feature = "evolution_platform")]
use super::scheme::{Authorization, FetchContext, Scheme};
#[cfg(feature = "evolution_platform")]
use super::static_headers;
#[cfg(feature = "evolution_platform")]
use super::token::TokenSource;
use super::token::{AccessToken, TokenError};
use super::token_exchange::{TokenExchange, TokenResponse};
use crate::error::Error;
use crate::http::Http;

#[cfg(feature = "evolution_platform")]
const TOKEN_URL: &str = "https://api.orange.com/oauth/v3/token";

/// Client id and secret, exchanged for an access token (Evolution Platform).
#[cfg(feature = "evolution_platform")]
pub struct ClientCredentials {
    id: String,
    secret: SecretString,
}

#[cfg(feature = "evolution_platform")]
impl ClientCredentials {
    pub fn new(id: String, secret: SecretString) -> Self {
        Self { id, secret }
    }
}

#[cfg(feature = "evolution_platform")]
impl Scheme for ClientCredentials {
    fn activate(
        &self,
        context: &FetchContext,
        token_url: Option<&str>,
    ) -> Result<Authorization, Error> {
        let url = token_url.unwrap_or(TOKEN_URL);
        // Orange takes them as they are, unlike RFC 6749.
        let names = ["the client id", "the client secret"];
        let authorization = static_headers::basic(&self.id, &self.secret, names)?;
        let (http, secret) = (context.http.clone(), self.secret.clone());
        let endpoint = OAuthEndpoint::new(http, authorization, secret, url)?;
        let source = Arc::new(ClientCredentialsSource(endpoint));
        let cache = TokenCache::new(source, Some(context.fetch_timeout));
        Ok(Authorization::Token(Box::new(cache)))
    }

    fn token_url<'s>(&'s self, given: Option<&'s str>) -> Option<&'s str> {
        given.or(Some(TOKEN_URL))
    }
}

#[cfg(feature = "evolution_platform")]
struct ClientCredentialsSource(OAuthEndpoint);

#[cfg(feature = "evolution_platform")]
impl TokenSource for ClientCredentialsSource {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
        let endpoint = self.0.clone();
        async move {
            let grant = [("grant_type", "client_credentials")];
            Ok(endpoint.exchange(&grant, None).await?.access_token())
        }
        .boxed()
    }
}

/// A token endpoint, and the client that is known there.
#[derive(Clone)]
pub struct OAuthEndpoint {
    exchange: TokenExchange,
    url: Url,
    authorization: HeaderValue,
    secret: SecretString,
}

impl OAuthEndpoint {
    /// `authorization` is that of the client with this secret.
    pub fn new(
        http: Http,
        authorization: HeaderValue,
        secret: SecretString,
        url: &str,
    ) -> Result<Self, Error> {
        let url = Url::parse(url)
            .map_err(|error| Error::configuration_with("the token URL is not a URL", error))?;
        let exchange = TokenExchange { http, endpoint: "token endpoint", explanations: &[] };
        Ok(Self { exchange, url, authorization, secret })
    }

    /// Requests tokens. `grant_secret` is a secret among the fields, which no error quotes.
    pub async fn exchange(
        &self,
        fields: &[(&str, &str)],
        grant_secret: Option<&SecretString>,
    ) -> Result<Tokens, TokenError> {
        let secrets: Vec<_> = [&self.secret].into_iter().chain(grant_secret).cloned().collect();
        let (url, authorization) = (self.url.as_str(), self.authorization.clone());
        let response = self.exchange.post_form(url, authorization, fields, &secrets).await?;
        // The body is not quoted: a success that cannot be parsed may hold a token.
        Tokens::read(&response).ok_or_else(|| {
            TokenError::failed("the response of the token endpoint has no access token")
        })
    }
}

/// The response of a token endpoint. `token_type` is not checked: servers omit it, and only Bearer exists.
#[derive(Deserialize)]
pub struct Tokens {
    access_token: String,
    refresh_token: Option<String>,
    #[serde(default)]
    expires_in: Value,
}

impl Tokens {
    /// Reads the tokens; only a 200 has them (RFC 6749, 5.1), and only as JSON.
    fn read(response: &TokenResponse) -> Option<Self> {
        if response.status != StatusCode::OK || !may_be_json(&response.headers) {
            return None;
        }
        serde_json::from_value(response.json()?).ok()
    }

    /// Returns the refresh token, if there is one. Some servers send an empty text for none.
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_deref().filter(|token| !token.trim().is_empty())
    }

    pub fn access_token(self) -> AccessToken {
        let life = lifetime(&self.expires_in);
        life.into_iter().fold(AccessToken::new(self.access_token), AccessToken::expires_in)
    }
}

fn may_be_json(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_none_or(|kind| {
        let kind = kind.to_str().unwrap_or_default().to_ascii_lowercase();
        kind.starts_with("application/json")
    })
}

/// Reads `expires_in`, which some servers send as a string. Zero and anything else mean an unknown lifetime.
fn lifetime(expires_in: &Value) -> Option<Duration> {
    let text = expires_in.as_str().and_then(|text| text.trim().parse::<f64>().ok());
    // The cast saturates.
    let seconds = text.or(expires_in.as_f64())? as u64;
    (seconds > 0).then(|| Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_read_as_servers_write_them() {
        for (status, kind, body, life) in [
            (200, "application/json", r#"{"access_token":"a"}"#, Some(None)),
            (200, "Application/JSON ; charset=UTF-8", r#"{"access_token":"a"}"#, Some(None)),
            (200, "", r#"{"access_token":"a","token_type":7,"scope":["x"]}"#, Some(None)),
            (200, "", r#"{"access_token":"a","expires_in":" 3600.5 "}"#, Some(Some(3600))),
            (200, "", r#"{"access_token":"a","expires_in":5,"refresh_token":null}"#, Some(Some(5))),
            (200, "", r#"{"access_token":"a","expires_in":0}"#, Some(None)),
            (200, "", r#"{"access_token":"a","expires_in":-5}"#, Some(None)),
            (200, "", r#"{"access_token":"a","expires_in":"0"}"#, Some(None)),
            (200, "", r#"{"access_token":"a","expires_in":"-inf"}"#, Some(None)),
            (200, "", r#"{"access_token":"a","expires_in":"NaN"}"#, Some(None)),
            (200, "", r#"{"access_token":"a","expires_in":"soon"}"#, Some(None)),
            (200, "", r#"{"access_token":"a","expires_in":"inf"}"#, Some(Some(u64::MAX))),
            (200, "", r#"{"access_token":"a","expires_in":0.4}"#, Some(None)),
            (200, "", r#"{"access_token":"a","refresh_token":7}"#, None),
            (200, "", r#"{"access_token":["a"]}"#, None),
            (200, "", r#"["a","b",5]"#, None),
            (200, "text/html", r#"{"access_token":"a"}"#, None),
            (201, "application/json", r#"{"access_token":"a"}"#, None),
        ] {
            let mut headers = HeaderMap::new();
            if !kind.is_empty() {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
            }
            let (status, body) = (StatusCode::from_u16(status).unwrap(), body.into());
            let read = Tokens::read(&TokenResponse { status, headers, body });
            let read = read.map(|tokens| lifetime(&tokens.expires_in));
            let expected = life.map(|life| life.map(Duration::from_secs));
            assert_eq!(read, expected, "{status} {kind}");
        }
    }
}
