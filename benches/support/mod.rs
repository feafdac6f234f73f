//! What both sides of a comparison share: a server, an HTTP client, a runtime.

mod server;

use std::time::Duration;

use reqwest::header::{ACCEPT, USER_AGENT};
use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder};
use tokio::runtime::Runtime;
use user_provisioning::maarch_courrier::Client;

pub use server::Server;

const LOGIN: &str = "provisioning";
const PASSWORD: &str = "maarch";
const AGENT: &str = concat!("user-provisioning/", env!("CARGO_PKG_VERSION"));

/// The same calls with this crate and with plain `reqwest`.
pub struct Sides {
    pub sdk: Client,
    pub by_hand: ByHand,
    /// Runs on this thread; the server has its own.
    pub runtime: Runtime,
}

impl Sides {
    pub fn at(url: &str) -> Self {
        // reqwest is built without a default TLS provider, and needs one even for plain http.
        rustls::crypto::ring::default_provider().install_default().ok();
        let http = || {
            reqwest::Client::builder()
                .no_proxy()
                .redirect(Policy::none())
                .timeout(Duration::from_secs(60))
                .build()
                .expect("the HTTP client is set up")
        };
        let sdk = Client::builder()
            .base_url(url)
            .basic(LOGIN, PASSWORD)
            .http_client(http())
            .build()
            .expect("the client is set up");
        let by_hand = ByHand { base_url: url.to_owned(), http: http() };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("the runtime starts");
        Self { sdk, by_hand, runtime }
    }
}

/// A client without this crate.
pub struct ByHand {
    base_url: String,
    http: reqwest::Client,
}

impl ByHand {
    pub fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, AGENT)
            .basic_auth(LOGIN, Some(PASSWORD))
    }
}
