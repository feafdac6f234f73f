//! Access tokens and where they come from.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt};
use secrecy::SecretString;

/// An access token, and how long it can be used.
///
/// ```
/// use std::time::Duration;
/// use user_provisioning::AccessToken;
///
/// let token = AccessToken::new("eyJhbGciOi…").expires_in(Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("eyJhbGciOi"));
/// ```
#[derive(Clone, Debug)]
pub struct AccessToken {
    pub(super) secret: SecretString,
    pub(super) expires_in: Option<Duration>,
}

impl AccessToken {
    /// A token that is used until the server refuses it.
    pub fn new(token: impl Into<String>) -> Self {
        Self { secret: token.into().into(), expires_in: None }
    }

    /// The time after which a new token is needed; it is fetched some seconds before.
    pub fn expires_in(mut self, life: Duration) -> Self {
        self.expires_in = Some(life);
        self
    }
}

/// Why no access token could be had. All calls that waited for it get the same one.
#[derive(Clone, Debug)]
pub struct TokenError {
    message: Arc<str>,
    pub(crate) is_refusal: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl TokenError {
    /// The credentials are not accepted; asking again would get the same answer.
    pub(crate) fn refused(message: impl Into<Arc<str>>) -> Self {
        Self { message: message.into(), is_refusal: true, source: None }
    }

    /// The token endpoint did not answer, or not sensibly.
    pub(crate) fn failed(message: impl Into<Arc<str>>) -> Self {
        Self { message: message.into(), is_refusal: false, source: None }
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// Something that new tokens come from.
pub(crate) trait TokenSource: Send + Sync {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>>;
}

/// The caller's own function as a source.
pub fn provided<F, Fut, E>(provide: F) -> Arc<dyn TokenSource>
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    struct Provided<F>(F);

    impl<F, Fut, E> TokenSource for Provided<F>
    where
        F: Fn() -> Fut + Send + Sync,
        Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>> {
            let token = (self.0)();
            async move {
                let refused = "the token provider of this program failed";
                token.await.map_err(|error| TokenError::refused(refused).with_source(error))
            }
            .boxed()
        }
    }

    Arc::new(Provided(provide))
}
