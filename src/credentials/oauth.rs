//! The two OAuth 2 grants of the products, by the `oauth2` library.

use std::sync::Arc;
#[cfg(feature = "myreports")]
use std::sync::{Mutex, PoisonError};

use futures_util::future::{BoxFuture, FutureExt};
use oauth2::basic::{BasicClient, BasicTokenResponse};
use oauth2::{
    ClientId, ClientSecret, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse,
    RequestTokenError, TokenResponse, TokenUrl,
};
use reqwest::header::AUTHORIZATION;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::fixed;
use super::token::{AccessToken, TokenError, TokenSource};
#[cfg(feature = "myreports")]
use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::transport::http::Http;
use crate::transport::{body, noise};

type Grants =
    BasicClient<EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// The longest answer of a token endpoint that is read, in bytes.
const LONGEST: usize = 64 << 10;

/// Client id and secret, exchanged for an access token (Evolution Platform).
#[cfg(feature = "evolution_platform")]
#[derive(Clone)]
pub struct ClientCredentials {
    id: String,
    secret: SecretString,
    pub token_url: String,
}

#[cfg(feature = "evolution_platform")]
impl ClientCredentials {
    pub fn new(id: String, secret: SecretString) -> Self {
        Self { id, secret, token_url: "https://api.orange.com/oauth/v3/token".to_owned() }
    }

    pub fn source(self, http: Http) -> Result<Arc<dyn TokenSource>, Error> {
        let grants = grants(&self.id, &self.secret, &self.token_url)?;
        Ok(Arc::new(ClientCredentialsSource { grants, secret: self.secret, http }))
    }
}

#[cfg(feature = "evolution_platform")]
struct ClientCredentialsSource {
    grants: Grants,
    secret: SecretString,
    http: Http,
}

#[cfg(feature = "evolution_platform")]
impl TokenSource for ClientCredentialsSource {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
        let (grants, http) = (self.grants.clone(), self.http.clone());
        let secrets = vec![self.secret.clone()];
        async move {
            let ask = |request| exchange(http.clone(), request, secrets.clone());
            let answer = grants.exchange_client_credentials().request_async(&ask).await;
            answer.map(|answer| access_token(&answer)).map_err(token_error)
        }
        .boxed()
    }
}

/// The OAuth 2 credentials of a MyReports program: a refresh token that its user approved once.
///
/// Access tokens are fetched and renewed with it. When the server answers with a new refresh token,
/// the old one may be worthless: store the new one in [`on_rotation`](Self::on_rotation). For the same
/// reason, build one client with it and clone that: clones share the token, two clients do not.
///
/// ```
/// use user_provisioning::myreports::{Client, RefreshToken, Region};
///
/// # fn main() -> Result<(), user_provisioning::Error> {
/// let credentials = RefreshToken::new("client-id", "client-secret", "refresh-token")
///     .on_rotation(|new_token| println!("to be stored, {} characters", new_token.len()));
/// let client = Client::builder().region(Region::Europe).refresh_token(credentials).build()?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "myreports")]
#[derive(Clone)]
pub struct RefreshToken {
    id: String,
    secret: SecretString,
    token: SecretString,
    token_url: String,
    on_rotation: Arc<dyn Fn(&str) + Send + Sync>,
}

#[cfg(feature = "myreports")]
impl RefreshToken {
    /// The client id and secret of the portal's REST API page, and the refresh token.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        Self {
            id: client_id.into(),
            secret: client_secret.into().into(),
            token: refresh_token.into().into(),
            token_url: "https://login.xarios.cloud/connect/token".to_owned(),
            on_rotation: Arc::new(|_| {}),
        }
    }

    /// Another token endpoint than `https://login.xarios.cloud/connect/token`.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = url.into();
        self
    }

    /// What to do with a new refresh token, before the first access token that came with it is used.
    pub fn on_rotation(mut self, store: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.on_rotation = Arc::new(store);
        self
    }

    pub(super) fn place(&self) -> &str {
        &self.token_url
    }

    pub(super) fn source(self, http: Http) -> Result<Arc<dyn TokenSource>, Error> {
        let grants = grants(&self.id, &self.secret, &self.token_url)?;
        fixed::secret(self.token.expose_secret(), "the refresh token")?;
        let current = Arc::new(Mutex::new(self.token));
        Ok(Arc::new(RefreshTokenSource {
            grants,
            secret: self.secret,
            http,
            current,
            on_rotation: self.on_rotation,
        }))
    }
}

#[cfg(feature = "myreports")]
impl std::fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let url = BaseUrl::shown_token_url(&self.token_url);
        f.debug_struct("RefreshToken").field("token_url", &url).finish_non_exhaustive()
    }
}

#[cfg(feature = "myreports")]
struct RefreshTokenSource {
    grants: Grants,
    secret: SecretString,
    http: Http,
    current: Arc<Mutex<SecretString>>,
    on_rotation: Arc<dyn Fn(&str) + Send + Sync>,
}

#[cfg(feature = "myreports")]
impl TokenSource for RefreshTokenSource {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
        let (grants, http) = (self.grants.clone(), self.http.clone());
        let (current, on_rotation) = (Arc::clone(&self.current), Arc::clone(&self.on_rotation));
        let secret = self.secret.clone();
        async move {
            let spent = current.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let secrets = vec![secret, spent.clone()];
            let spent = oauth2::RefreshToken::new(spent.expose_secret().to_owned());
            let ask = |request| exchange(http.clone(), request, secrets.clone());
            let answer = grants.exchange_refresh_token(&spent).request_async(&ask).await;
            let answer = answer.map_err(token_error)?;
            if let Some(new) = answer.refresh_token().filter(|new| new.secret() != spent.secret()) {
                let mut current = current.lock().unwrap_or_else(PoisonError::into_inner);
                *current = new.secret().clone().into();
                on_rotation(new.secret());
            }
            Ok(access_token(&answer))
        }
        .boxed()
    }
}

fn grants(id: &str, secret: &SecretString, token_url: &str) -> Result<Grants, Error> {
    let id = fixed::secret(id, "the client id")?;
    let secret = fixed::secret(secret.expose_secret(), "the client secret")?;
    let url = TokenUrl::new(token_url.to_owned())
        .map_err(|error| Error::configuration_with("the token URL is not a URL", error))?;
    Ok(BasicClient::new(ClientId::new(id.to_owned()))
        .set_client_secret(ClientSecret::new(secret.to_owned()))
        .set_token_uri(url))
}

/// Sends one request of the library; a failure's words are read here, in any shape.
///
/// `secrets` are what it proves itself with.
async fn exchange(
    http: Http,
    request: HttpRequest,
    secrets: Vec<SecretString>,
) -> Result<HttpResponse, TokenError> {
    let mut request = reqwest::Request::try_from(request).map_err(|error| {
        TokenError::failed("the token request cannot be sent").with_source(error.without_url())
    })?;
    if let Some(value) = request.headers_mut().get_mut(AUTHORIZATION) {
        value.set_sensitive(true);
    }
    let meant = request.url().clone();
    let lost = |error| TokenError::unreached("the token endpoint", error);
    let mut response = http.here().execute(request).await.map_err(lost)?;
    if *response.url() != meant {
        return Err(TokenError::redirected("token endpoint"));
    }
    let status = response.status();
    let body = body::read(&mut response, LONGEST).await;
    if let Some(error) = body.broken_off {
        return Err(lost(error));
    }
    let body = body.bytes.to_vec();
    if !status.is_success() {
        return Err(TokenError::answered("the token endpoint", status, &body, &secrets));
    }
    let mut answer = HttpResponse::new(lenient(body));
    *answer.status_mut() = status;
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    Ok(answer)
}

/// An answer as the library reads it: `expires_in` as a number though a server wrote it as a text, scopes as
/// a text though they came as a list, and a token that says nothing of its type as the only type there is here.
fn lenient(body: Vec<u8>) -> Vec<u8> {
    let Ok(mut answer) = serde_json::from_slice::<Value>(noise::trimmed(&body)) else {
        return body;
    };
    if let Some(answer) = answer.as_object_mut() {
        let type_of = answer.entry("token_type").or_insert(Value::Null);
        if type_of.as_str().is_none_or(|text| text.trim().is_empty()) {
            *type_of = "Bearer".into();
        }
        if answer.get("scope").is_some_and(|scope| !scope.is_string()) {
            // Nobody asks which ones were granted.
            answer.remove("scope");
        }
    }
    if let Some(life) = answer.get_mut("expires_in") {
        let seconds =
            life.as_str().and_then(|text| text.trim().parse::<f64>().ok()).or(life.as_f64());
        // The cast saturates; a life of nothing, or of no number, is a life that is not known.
        let seconds = seconds.map(|seconds| seconds as u64).filter(|seconds| *seconds > 0);
        *life = seconds.map_or(Value::Null, Value::from);
    }
    serde_json::to_vec(&answer).unwrap_or(body)
}

fn access_token(answer: &BasicTokenResponse) -> AccessToken {
    let token = AccessToken::new(answer.access_token().secret());
    answer.expires_in().into_iter().fold(token, AccessToken::expires_in)
}

fn token_error<T: oauth2::ErrorResponse + 'static>(
    error: RequestTokenError<TokenError, T>,
) -> TokenError {
    match error {
        RequestTokenError::Request(error) => error,
        // The body is not shown: a success that cannot be read may hold a token.
        _ => TokenError::failed("the answer of the token endpoint holds no access token"),
    }
}
