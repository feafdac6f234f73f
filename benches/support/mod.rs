//! What both sides of a comparison share: a server, an HTTP client, a runtime.

mod by_hand;
mod server;

use std::time::Duration;

use reqwest::redirect::Policy;
use tokio::runtime::Runtime;
use user_provisioning::maarch_courrier::Client;

use by_hand::ByHand;
#[allow(unused_imports, reason = "the list is only read")]
pub use by_hand::NewUser;
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
