//! The client of the Evolution Platform.

use crate::client::service_client;

/// The one public place of the API.
const PRODUCTION: &str = "https://api.orange.com/evolutionplatform/referentiel/api/v1";

service_client! {
    product: "Orange's Evolution Platform",
    module: "evolution_platform",
    suffix: None
}

impl ClientBuilder {
    /// The public place of the API, `https://api.orange.com/evolutionplatform/referentiel/api/v1`.
    pub fn production(self) -> Self {
        self.base_url(PRODUCTION)
    }

    /// Another place, such as a test server.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
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
    /// [`client_credentials`](Self::client_credentials) given before.
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
