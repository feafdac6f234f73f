//! The client of the Evolution Platform.

use crate::client::service_client;

/// The one public place of the API.
const PRODUCTION: &str = "https://api.orange.com/evolutionplatform/referentiel/api/v1";

service_client! {
    product: "Orange's Evolution Platform",
    module: "evolution_platform",
    suffix: None,
    place: "`production` or `base_url`"
}

impl Client {
    /// Another id or secret of the Orange Developer application, for this client and all its clones: see
    /// [`ClientBuilder::client_credentials`].
    ///
    /// The token at hand is given up; every attempt that begins from now on uses a new one.
    ///
    /// # Errors
    ///
    /// As [`build`](ClientBuilder::build), and when the client was built without client credentials, whose
    /// token endpoint it does not know; the old credentials stay then.
    pub fn replace_client_credentials(
        &self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Result<(), crate::Error> {
        let (id, secret) = (id.into(), secret.into().into());
        self.handle.core.replace_credentials(|given| given.client_credentials(id, secret))
    }

    /// Another API key, for this client and all its clones: see [`ClientBuilder::api_key`].
    ///
    /// # Errors
    ///
    /// As [`build`](ClientBuilder::build); the old key stays then.
    pub fn replace_api_key(&self, key: impl Into<String>) -> Result<(), crate::Error> {
        self.handle.core.replace_credentials(|given| given.api_key(key.into().into()))
    }
}

impl ClientBuilder {
    /// The public place of the API, `https://api.orange.com/evolutionplatform/referentiel/api/v1`.
    pub fn production(mut self) -> Self {
        self.settings.place("production", PRODUCTION.to_owned());
        self
    }

    /// Another place, such as a test server.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.place("base_url", url.into());
        self
    }

    /// The client id and secret of the Orange Developer application, exchanged for access tokens.
    ///
    /// The [`api_key`](Self::api_key) is needed as well.
    pub fn client_credentials(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.settings.credentials.client_credentials(id.into(), secret.into().into());
        self
    }

    /// Another token endpoint than `https://api.orange.com/oauth/v3/token`, for the
    /// [`client_credentials`](Self::client_credentials).
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.settings.credentials.token_url(url.into());
        self
    }

    /// The key that Orange issued, sent as `X-API-Key` on every call beside the bearer token.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credentials.api_key(key.into().into());
        self
    }
}
