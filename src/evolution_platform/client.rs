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

    /// The key that Orange issued, sent as `X-API-Key` on every call beside the bearer token.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credentials.api_key(key.into().into());
        self
    }
}
