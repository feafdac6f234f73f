//! Access tokens and where they come from.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt};
use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};
use secrecy::SecretString;

use crate::connect_failure::ConnectFailure;
use crate::sanitize::{is_informative, sanitize_for_log};
use crate::server_message::ServerMessage;

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
///
/// It is the [`source`](StdError::source) of an error with
/// [`is_credentials`](crate::Error::is_credentials), whose `Display` has the [`message`](Self::message);
/// that of this one only says whether it passes, so that a chain of errors says each thing once.
#[derive(Clone)]
pub struct TokenError {
    message: Arc<str>,
    is_refusal: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// The error of the caller's own provider, of which nobody knows what it says.
    provided: Option<Arc<dyn StdError + Send + Sync>>,
}

impl TokenError {
    /// The credentials are not accepted; asking again would get the same answer.
    pub(crate) fn refused(message: impl Into<Arc<str>>) -> Self {
        Self { message: message.into(), is_refusal: true, source: None, provided: None }
    }

    /// The token endpoint did not answer, or not sensibly.
    pub(crate) fn failed(message: impl Into<Arc<str>>) -> Self {
        Self { message: message.into(), is_refusal: false, source: None, provided: None }
    }

    /// No answer came from where tokens are had.
    pub(crate) fn unreached(who: &str, error: reqwest::Error) -> Self {
        let mut message = format!("{who} cannot be reached");
        let failure = error.is_connect().then(|| ConnectFailure::of(&error));
        if let (Some(failure), Some(host)) = (failure, error.url().and_then(Url::host_str)) {
            message.push_str(&format!(": {host} {}", failure.says()));
        }
        let failed = match failure {
            // It does not become another one by asking again.
            Some(ConnectFailure::Certificate) => Self::refused(message),
            _ => Self::failed(message),
        };
        failed.with_source(error.without_url())
    }

    /// The caller's own HTTP client went elsewhere, and what came from there is not to be trusted.
    pub(crate) fn redirected(what: &str) -> Self {
        Self::refused(format!(
            "the HTTP client that was given followed a redirect of the {what}, perhaps with secrets; \
             build it with `redirect(Policy::none())`"
        ))
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// An answer that is no success; `secrets` are what it must not be quoted with.
    pub(crate) fn answered(
        who: &str,
        status: StatusCode,
        body: &[u8],
        secrets: &[SecretString],
    ) -> Self {
        let said = ServerMessage::parse(body);
        let mut message = format!("{who} answered {status}");
        if said.contains_any(secrets) {
            message.push_str(" with a text that repeats a secret");
        } else if status.as_u16() != 500 {
            // The texts of a 500 are stack traces, SQL and paths.
            let shown = |word: &Option<String>| {
                word.as_deref().filter(|word| !word.contains('<')).and_then(sanitize_for_log)
            };
            let (text, code) = (shown(&said.message), shown(&said.code));
            let news = text.iter().filter(|text| is_informative(status, text));
            message.extend(news.map(|text| format!(": {text}")));
            let code = code.filter(|code| text.as_ref() != Some(code));
            message.extend(code.map(|code| format!(" ({code})")));
        }
        let passing = status.is_server_error() || matches!(status.as_u16(), 408 | 429);
        if passing { Self::failed(message) } else { Self::refused(message) }
    }

    /// A failure that passes, for a [`token_provider`] of your own to return: its source does not answer now.
    ///
    /// Calls that wait for the token are repeated as their policy says, and the provider is asked again half a
    /// second later. Any other error of a provider is a refusal: it is remembered for 30 seconds, and nothing
    /// is repeated.
    ///
    /// ```
    /// use user_provisioning::{AccessToken, TokenError, maarch_courrier};
    ///
    /// async fn from_vault() -> std::io::Result<String> {
    ///     Err(std::io::ErrorKind::TimedOut.into())
    /// }
    ///
    /// let builder = maarch_courrier::Client::builder().token_provider(|| async {
    ///     let token = from_vault().await.map_err(TokenError::passing)?;
    ///     Ok::<_, TokenError>(AccessToken::new(token))
    /// });
    /// # let _ = builder;
    /// ```
    ///
    /// [`token_provider`]: crate::maarch_courrier::ClientBuilder::token_provider
    pub fn passing(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let failed = Self::failed("the token provider of this program failed for now");
        Self { provided: Some(Arc::from(error.into())), ..failed }
    }

    /// What the token endpoint, the log-in or the provider said, on one line that is safe to log.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether the credentials were refused, so that asking again would get the same answer; `false` for a
    /// failure that passes, such as a token endpoint that does not answer.
    pub fn is_refusal(&self) -> bool {
        self.is_refusal
    }

    /// The error of your own [`token_provider`], if that is what failed.
    ///
    /// It is not in the chain of sources and not in `Debug`: it can hold a secret, such as the URL of a
    /// vault, and those chains are printed.
    ///
    /// [`token_provider`]: crate::maarch_courrier::ClientBuilder::token_provider
    pub fn provider_error(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.provided.as_deref()
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenError")
            .field("message", &self.message)
            .field("is_refusal", &self.is_refusal)
            .field("source", &self.source)
            .field("provider_error", &self.provided.as_ref().map(|_| "hidden"))
            .finish()
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.is_refusal {
            true => "the credentials were not accepted",
            false => "no access token could be had for now",
        })
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

    /// The answer to a change of the own password: what it brings in the place of a fetched token, if it
    /// is about the account that this source logs in with.
    fn password_changed(&self, _headers: &HeaderMap, _request: &[u8]) -> Option<AccessToken> {
        None
    }
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
                token.await.map_err(|error| match error.into().downcast::<TokenError>() {
                    Ok(error) => *error,
                    Err(error) => {
                        let failed =
                            TokenError::refused("the token provider of this program failed");
                        TokenError { provided: Some(Arc::from(error)), ..failed }
                    }
                })
            }
            .boxed()
        }
    }

    Arc::new(Provided(provide))
}
