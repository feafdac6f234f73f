//! A refresh token: used for an access token, replaced by the one in the response, and stored before that is used.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::{BoxFuture, FutureExt};
use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::cache::TokenCache;
use super::oauth::OAuthEndpoint;
use super::scheme::{Authorization, FetchContext, Scheme};
use super::static_headers;
use super::token::{AccessToken, TokenError, TokenSource};
use super::token_store::{AnyLock, AnyStore, Callback, TokenStore};
use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::form::form_encoded;

/// The OAuth 2 credentials of a MyReports program: a refresh token that its user approved once.
///
/// Access tokens are fetched and renewed with it. If the response has a new refresh token,
/// the old one may be worthless: store the new one, in [`on_rotation`](Self::on_rotation) or in a
/// [`token_store`](Self::token_store). For the same reason, build one client with it and clone that: clones share
/// the token, two clients do not, unless they share a store.
///
/// ```
/// use user_provisioning::myreports::{Client, RefreshToken, Region};
///
/// # fn main() -> Result<(), user_provisioning::Error> {
/// let credentials = RefreshToken::new("client-id", "client-secret", "refresh-token")
///     .on_rotation(|new_token| async move { tokio::fs::write("refresh-token", new_token).await });
/// let client = Client::builder().region(Region::Europe).refresh_token(credentials).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RefreshToken {
    id: String,
    secret: SecretString,
    token: SecretString,
    token_url: String,
    store: Option<Arc<dyn AnyStore>>,
    is_stored_twice: bool,
}

impl RefreshToken {
    /// Creates them from the client id and secret of the portal's REST API page, and the refresh token.
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
            store: None,
            is_stored_twice: false,
        }
    }

    /// Sets another token endpoint than `https://login.xarios.cloud/connect/token`.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = url.into();
        self
    }

    /// Sets a function that stores a new refresh token, before the access token that came with it is used.
    ///
    /// If it fails, calls fail with [`is_credentials`](crate::Error::is_credentials), and its error is in
    /// [`TokenError::provider_error`](crate::TokenError::provider_error). Nothing is lost: the new tokens are kept in
    /// memory, and the next call first stores them again. It has the time limit of a token fetch, the
    /// client's `timeout`.
    ///
    /// Programs that run more than once with the same refresh token need a [`token_store`](Self::token_store).
    pub fn on_rotation<F, Fut, E>(self, store: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let store = move |token| store(token).map(|stored| stored.map_err(Into::into)).boxed();
        self.stored_in(Arc::new(Callback::new(store)))
    }

    /// Sets the storage of the refresh token, for several processes that use the same one.
    ///
    /// The store has the current token; the one passed to [`new`](Self::new) is for a store
    /// without one. See [`TokenStore`].
    pub fn token_store(self, store: impl TokenStore) -> Self {
        self.stored_in(Arc::new(store))
    }

    fn stored_in(mut self, store: Arc<dyn AnyStore>) -> Self {
        let before = self.store.as_ref().map(|before| before.is_callback());
        self.is_stored_twice |= before.is_some_and(|before| before != store.is_callback());
        self.store = Some(store);
        self
    }
}

impl Scheme for RefreshToken {
    fn activate(&self, context: &FetchContext, _: Option<&str>) -> Result<Authorization, Error> {
        if self.is_stored_twice {
            return Err(Error::configuration(
                "`on_rotation` and `token_store` both say where the refresh token is stored; keep one of them",
            ));
        }
        let (http, secret) = (context.http.clone(), self.secret.clone());
        let authorization = client_authorization(&self.id, &secret)?;
        let endpoint = OAuthEndpoint::new(http, authorization, secret, &self.token_url)?;
        static_headers::secret(self.token.expose_secret(), "the refresh token")?;
        let grant = Grant { current: self.token.clone(), unstored: None };
        let source = Source { endpoint, store: self.store.clone(), grant: Mutex::new(grant) };
        let source = Arc::new(RefreshTokenSource(Arc::new(source)));
        let cache = TokenCache::new(source, Some(context.fetch_timeout));
        Ok(Authorization::Token(Box::new(cache)))
    }

    fn token_url<'s>(&'s self, _: Option<&'s str>) -> Option<&'s str> {
        Some(&self.token_url)
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = BaseUrl::redacted_token_url(&self.token_url);
        f.debug_struct("RefreshToken").field("token_url", &url).finish_non_exhaustive()
    }
}

/// Encodes id and secret before joining them (RFC 6749, 2.3.1), unlike plain HTTP Basic.
fn client_authorization(id: &str, secret: &SecretString) -> Result<HeaderValue, Error> {
    let id = static_headers::secret(id, "the client id")?;
    let secret = static_headers::secret(secret.expose_secret(), "the client secret")?;
    let pair = STANDARD.encode(format!("{}:{}", form_encoded(id), form_encoded(secret)));
    static_headers::sensitive(&format!("Basic {pair}"), "the client secret")
}

struct RefreshTokenSource(Arc<Source>);

struct Source {
    endpoint: OAuthEndpoint,
    store: Option<Arc<dyn AnyStore>>,
    grant: Mutex<Grant>,
}

/// The known tokens. They survive a fetch that is dropped at any point.
struct Grant {
    current: SecretString,
    unstored: Option<Unstored>,
}

/// Received tokens that are not stored yet.
struct Unstored {
    refresh: SecretString,
    access: AccessToken,
    came: Instant,
    /// The refresh token that was used for them.
    spent: SecretString,
    /// It is kept, so that no other process uses a used token.
    lock: Option<Box<dyn AnyLock>>,
}

impl TokenSource for RefreshTokenSource {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
        let source = Arc::clone(&self.0);
        async move { source.token().await }.boxed()
    }

    /// A refresh token that is used twice can invalidate all tokens derived from it.
    fn is_repeatable(&self) -> bool {
        false
    }
}

impl Source {
    async fn token(&self) -> Result<AccessToken, TokenError> {
        let mut grant = self.grant.lock().await;
        if grant.unstored.is_some()
            && let Some(access) = self.store_again(&mut grant).await?
        {
            return Ok(access);
        }
        let (lock, spent) = self.take(grant.current.clone()).await?;
        let fields = [("grant_type", "refresh_token"), ("refresh_token", spent.expose_secret())];
        let tokens = self.endpoint.exchange(&fields, Some(&spent)).await?;
        let is_new = |new: &&str| *new != spent.expose_secret();
        let refresh = tokens.refresh_token().filter(is_new).map(SecretString::from);
        let access = tokens.access_token();
        let Some(refresh) = refresh else { return Ok(access) };
        grant.current = refresh.clone();
        let came = Instant::now();
        grant.unstored = Some(Unstored { refresh, access: access.clone(), came, spent, lock });
        self.store(&mut grant).await?;
        Ok(access)
    }

    /// The token to use, and the lock that keeps other processes from using it in the meantime.
    async fn take(
        &self,
        current: SecretString,
    ) -> Result<(Option<Box<dyn AnyLock>>, SecretString), TokenError> {
        let Some(store) = &self.store else { return Ok((None, current)) };
        let mut lock = store.lock().await.map_err(unreadable)?;
        let stored = lock.load().await.map_err(unreadable)?;
        let Some(stored) = stored else { return Ok((Some(lock), current)) };
        static_headers::secret(&stored, "the refresh token of the store").map_err(|error| {
            TokenError::refused("the refresh token of the store is unusable").with_source(error)
        })?;
        Ok((Some(lock), stored.into()))
    }

    /// Stores pending tokens.
    async fn store(&self, grant: &mut Grant) -> Result<(), TokenError> {
        if let Some(Unstored { refresh, lock: Some(lock), .. }) = &mut grant.unstored {
            lock.store(refresh.expose_secret()).await.map_err(unwritable)?;
        }
        grant.unstored = None;
        Ok(())
    }

    /// Stores tokens that could not be stored before; returns their access token if it is still valid.
    async fn store_again(&self, grant: &mut Grant) -> Result<Option<AccessToken>, TokenError> {
        let Some(unstored) = &mut grant.unstored else { return Ok(None) };
        let access = unstored.access.left(unstored.came.elapsed());
        let stored = self.store(grant).await;
        let (Some(store), Some(unstored)) = (&self.store, &mut grant.unstored) else {
            return stored.map(|()| access);
        };
        if store.is_callback() {
            return stored.map(|()| access);
        }
        // A lock can end with the connection that holds it. Then another process may have been faster, and its
        // stored token is the current one.
        unstored.lock = None;
        let mut lock = store.lock().await.map_err(unwritable)?;
        let stored = lock.load().await.map_err(unwritable)?;
        if stored.is_some_and(|stored| stored != *unstored.spent.expose_secret()) {
            grant.unstored = None;
            return Ok(None);
        }
        unstored.lock = Some(lock);
        self.store(grant).await?;
        Ok(access)
    }
}

impl AccessToken {
    /// The token with its remaining lifetime, if any.
    fn left(&self, passed: Duration) -> Option<Self> {
        let secret = self.secret.clone();
        match self.expires_in {
            None => Some(Self { secret, expires_in: None }),
            Some(life) => {
                let left = life.checked_sub(passed).filter(|left| !left.is_zero())?;
                Some(Self { secret, expires_in: Some(left) })
            }
        }
    }
}

fn unreadable(error: Box<dyn StdError + Send + Sync>) -> TokenError {
    TokenError::failed("the refresh token could not be read from its store")
        .with_provider_error(error)
}

fn unwritable(error: Box<dyn StdError + Send + Sync>) -> TokenError {
    let what = "the new refresh token could not be stored; it is kept in memory, and the next call stores it first";
    TokenError::failed(what).with_provider_error(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_and_secret_are_encoded_before_they_are_joined() {
        for (id, secret, pair) in [
            ("app", "s3cret", "app:s3cret"),
            ("my app:1", "p+a/s s%", "my+app%3A1:p%2Ba%2Fs+s%25"),
            ("\u{e9}", "~*-._", "%C3%A9:%7E*-._"),
        ] {
            let value = client_authorization(id, &secret.to_owned().into()).unwrap();
            assert!(value.is_sensitive());
            let expected = format!("Basic {}", STANDARD.encode(pair));
            assert_eq!(value.to_str().unwrap(), expected, "{id} {secret}");
        }
    }
}
