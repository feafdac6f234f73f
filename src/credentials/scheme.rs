//! A way to authenticate. Each is an object of its own, so that a program contains the code of those that it uses.

use std::time::Duration;

use futures_util::future::BoxFuture;
use reqwest::header::{HeaderMap, HeaderValue};
use secrecy::SecretString;

use super::token::TokenError;
use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::http::Http;

/// Credentials of one kind, not validated yet.
pub trait Scheme: Send + Sync {
    /// Validates the credentials. `token_url` is the token endpoint that was set on the builder.
    fn activate(
        &self,
        context: &FetchContext,
        token_url: Option<&str>,
    ) -> Result<Authorization, Error>;

    /// Returns the token endpoint, where secrets are sent too; `given` is the one that was set on the builder.
    fn token_url<'s>(&'s self, _given: Option<&'s str>) -> Option<&'s str> {
        None
    }
}

/// What a token fetch needs.
pub struct FetchContext {
    pub http: Http,
    pub base: BaseUrl,
    /// The longest time that a call waits for a token.
    pub fetch_timeout: Duration,
}

/// Valid credentials: a header, or a token for one.
pub enum Authorization {
    /// With the password that the header has in base64, if it has one.
    Header(HeaderValue, Option<SecretString>),
    Token(Box<dyn RenewableToken>),
}

/// A token that all calls share, and that is fetched when they need one.
pub trait RenewableToken: Send + Sync {
    fn get(&self) -> BoxFuture<'_, Result<SecretString, TokenError>>;

    /// Returns the header that carries the token.
    fn header(&self, token: &SecretString) -> Result<HeaderValue, TokenError>;

    /// Handles the response to a password change, which may carry a new token.
    fn password_changed(&self, headers: &HeaderMap, request: &[u8]);

    /// Drops the token if it is still the refused one.
    fn invalidate(&self, refused: &SecretString);
}
