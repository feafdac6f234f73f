//! A function of the caller that returns access tokens.

use std::error::Error as StdError;
use std::future::Future;
use std::sync::Arc;

use futures_util::future::{BoxFuture, FutureExt};

use super::cache::TokenCache;
use super::scheme::{Authorization, FetchContext, Scheme};
use super::token::{AccessToken, TokenError, TokenSource};
use crate::error::Error;

pub struct Provider<F>(Arc<F>);

impl<F, Fut, E> Provider<F>
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    pub fn new(provide: F) -> Self {
        Self(Arc::new(provide))
    }
}

impl<F, Fut, E> Scheme for Provider<F>
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    /// Without a timeout: the function may ask a person.
    fn activate(&self, _: &FetchContext, _: Option<&str>) -> Result<Authorization, Error> {
        let source = Arc::new(Self(Arc::clone(&self.0)));
        Ok(Authorization::Token(Box::new(TokenCache::new(source, None))))
    }
}

impl<F, Fut, E> TokenSource for Provider<F>
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
                Err(error) => TokenError::refused("the token provider of this program failed")
                    .with_provider_error(error),
            })
        }
        .boxed()
    }
}
