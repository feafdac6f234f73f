//! The client of the Evolution Platform.

use crate::client::service_client;

/// The public base URL of the API.
const PRODUCTION: &str = "https://api.orange.com/evolutionplatform/referentiel/api/v1";

service_client! {
    product: "Orange's Evolution Platform",
    module: "evolution_platform",
    suffix: None,
    place: "`production` or `base_url`"
}

impl Client {
    /// Replaces id and secret of the Orange Developer application, for this client and all its clones: see
    /// [`ClientBuilder::client_credentials`].
    ///
    /// The current token is dropped; every later attempt uses a new one.
    ///
    /// # Errors
    ///
    /// As [`build`](ClientBuilder::build), and if the client was built without client credentials, so that it
    /// has no token endpoint; then the old credentials stay.
    pub fn replace_client_credentials(
        &self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Result<(), crate::Error> {
        let (id, secret) = (id.into(), secret.into().into());
        self.handle.core.replace_credentials(|given| given.client_credentials(id, secret))
    }

    /// Replaces the API key of this client and all its clones: see [`ClientBuilder::api_key`].
    ///
    /// # Errors
    ///
    /// As [`build`](ClientBuilder::build); then the old key stays.
    pub fn replace_api_key(&self, key: impl Into<String>) -> Result<(), crate::Error> {
        self.handle.core.replace_credentials(|given| given.api_key(key.into().into()))
    }
}

impl ClientBuilder {
    /// Uses the public API, `https://api.orange.com/evolutionplatform/referentiel/api/v1`.
    pub fn production(mut self) -> Self {
        self.settings.place("production", PRODUCTION.to_owned());
        self
    }

    /// Sets another base URL, such as a test server's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.place("base_url", url.into());
        self
    }

    /// Sets client id and secret of the Orange Developer application, which are exchanged for access tokens.
    ///
    /// The [`api_key`](Self::api_key) is needed as well.
    pub fn client_credentials(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.settings.credentials.client_credentials(id.into(), secret.into().into());
        self
    }

    /// Sets the token endpoint, `https://api.orange.com/oauth/v3/token` unless set, for the
    /// [`client_credentials`](Self::client_credentials).
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.settings.credentials.token_url(url.into());
        self
    }

    /// Sets the key that Orange issued, sent as `X-API-Key` with every call, in addition to the bearer token.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credentials.api_key(key.into().into());
        self
    }
}
