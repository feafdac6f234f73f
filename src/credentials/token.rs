//! Access tokens and their sources.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};
use secrecy::SecretString;

use crate::connect_failure::ConnectFailure;
use crate::sanitize::{is_informative, sanitize_for_log};
use crate::server_message::ServerMessage;

/// An access token and its lifetime.
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
    /// Creates a token that is used until the server refuses it.
    pub fn new(token: impl Into<String>) -> Self {
        Self { secret: token.into().into(), expires_in: None }
    }

    /// Sets the lifetime. The client fetches a new token some seconds before its end.
    pub fn expires_in(mut self, life: Duration) -> Self {
        self.expires_in = Some(life);
        self
    }
}

/// The error of a failed token fetch. All calls that waited for the token get the same one.
///
/// It is the [`source`](StdError::source) of an error with [`is_credentials`](crate::Error::is_credentials),
/// whose `Display` has the [`message`](Self::message). Its own `Display` only says whether the failure is
/// temporary, so that a chain of errors says each thing once.
#[derive(Clone)]
pub struct TokenError {
    message: Arc<str>,
    is_refusal: bool,
    /// The endpoint itself refused the credentials.
    is_answered: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// The error of the caller's token provider, which may hold secrets.
    provider_error: Option<Arc<dyn StdError + Send + Sync>>,
}

impl TokenError {
    /// The credentials were refused; a retry would be refused too.
    pub(crate) fn refused(message: impl Into<Arc<str>>) -> Self {
        Self { is_refusal: true, ..Self::failed(message) }
    }

    /// The token endpoint did not respond, or its response is unusable.
    pub(crate) fn failed(message: impl Into<Arc<str>>) -> Self {
        Self {
            message: message.into(),
            is_refusal: false,
            is_answered: false,
            source: None,
            provider_error: None,
        }
    }

    /// No response came from the token endpoint.
    pub(crate) fn unreached(who: &str, error: reqwest::Error) -> Self {
        let mut message = format!("{who} cannot be reached");
        let failure = error.is_connect().then(|| ConnectFailure::of(&error));
        if let (Some(failure), Some(host)) = (failure, error.url().and_then(Url::host_str)) {
            message.push_str(&format!(": {host} {}", failure.description()));
        }
        let failed = match failure {
            // A retry does not change the certificate.
            Some(ConnectFailure::Certificate) => Self::refused(message),
            _ => Self::failed(message),
        };
        failed.with_source(error.without_url())
    }

    /// The caller's own HTTP client followed a redirect, and the response there is not trusted.
    pub(crate) fn redirected(what: &str) -> Self {
        Self::refused(format!(
            "the HTTP client that you passed followed a redirect of the {what}, perhaps with secrets; \
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

    /// A response that is not a success. It is not quoted if it repeats one of the `secrets`.
    pub(crate) fn answered(
        who: &str,
        status: StatusCode,
        body: &[u8],
        secrets: &[SecretString],
    ) -> Self {
        let server_message = ServerMessage::parse(body);
        let mut message = format!("{who} answered {status}");
        if server_message.contains_any(secrets) {
            message.push_str(" with a text that repeats a secret");
        } else if status.as_u16() != 500 {
            // The message of a 500 may hold stack traces, SQL and paths.
            let sanitized = |text: &Option<String>| {
                text.as_deref().filter(|text| !text.contains('<')).and_then(sanitize_for_log)
            };
            let (text, code) =
                (sanitized(&server_message.message), sanitized(&server_message.code));
            let news = text.iter().filter(|text| is_informative(status, text));
            message.extend(news.map(|text| format!(": {text}")));
            let code = code.filter(|code| text.as_ref() != Some(code));
            message.extend(code.map(|code| format!(" ({code})")));
        }
        let is_temporary = status.is_server_error() || matches!(status.as_u16(), 408 | 429);
        if is_temporary {
            return Self::failed(message);
        }
        let is_answered = matches!(status.as_u16(), 400 | 401 | 403);
        Self { is_answered, ..Self::refused(message) }
    }

    /// Creates a temporary failure, for your own [`token_provider`] to return when its source does not
    /// respond.
    ///
    /// Calls that wait for the token are retried according to their policy, and the provider is called again
    /// half a second later. Any other error of a provider is a refusal: it is cached for 30 seconds, and
    /// nothing is retried.
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
        Self::failed("the token provider of this program failed temporarily")
            .with_provider_error(error.into())
    }

    /// Code of the caller's failed with this error.
    pub(super) fn with_provider_error(self, error: Box<dyn StdError + Send + Sync>) -> Self {
        Self { provider_error: Some(Arc::from(error)), ..self }
    }

    /// Returns whether the token endpoint or the login refused the credentials, and not something before it.
    pub(crate) fn is_answered(&self) -> bool {
        self.is_answered
    }

    /// Returns the message of the token endpoint, the login or the provider, on one line that is safe to log.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns whether the credentials were refused, so that a retry would be refused too; `false` for a
    /// temporary failure, such as a token endpoint that does not respond.
    pub fn is_refusal(&self) -> bool {
        self.is_refusal
    }

    /// Returns the error of your own [`token_provider`], or of the store of a refresh token, if that failed.
    ///
    /// It is neither in the chain of sources nor in `Debug`: it can hold a secret, such as the URL of a
    /// vault, and those are printed.
    ///
    /// [`token_provider`]: crate::maarch_courrier::ClientBuilder::token_provider
    pub fn provider_error(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.provider_error.as_deref()
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenError")
            .field("message", &self.message)
            .field("is_refusal", &self.is_refusal)
            .field("source", &self.source)
            .field("provider_error", &self.provider_error.as_ref().map(|_| "hidden"))
            .finish()
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.is_refusal {
            true => "the credentials were not accepted",
            false => "no access token could be obtained for now",
        })
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// A source of access tokens.
pub(crate) trait TokenSource: Send + Sync {
    fn fetch(&self) -> BoxFuture<'static, Result<AccessToken, TokenError>>;

    /// Whether a second fetch does no harm, where the first one is not known to have ended.
    fn is_repeatable(&self) -> bool {
        true
    }

    /// Returns the new token from the response to a password change, if it is about the account that this
    /// source logs in with.
    fn password_changed(&self, _headers: &HeaderMap, _request: &[u8]) -> Option<AccessToken> {
        None
    }
}
