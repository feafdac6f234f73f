//! The builder of a sandbox.

use std::io;

use wiremock::matchers::any;
use wiremock::{Mock, MockServer};

use super::Sandbox;
use super::behavior::{ServerBehavior, SignatureBook};
use super::fault_proxy::FaultProxy;
use super::serve::Server;
use super::versions::{CourrierVersion, ParapheurVersion};

/// Configures the versions and the behavior of the servers; created by [`Sandbox::builder`].
#[derive(Clone, Debug, Default)]
#[must_use = "nothing listens until it is started"]
pub struct SandboxBuilder {
    behavior: ServerBehavior,
}

impl Sandbox {
    /// Creates a builder, which emulates the newest versions unless configured otherwise.
    ///
    /// ```
    /// use user_provisioning_sandbox::{CourrierVersion, ParapheurVersion, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let sandbox = Sandbox::builder()
    ///     .maarch_parapheur(ParapheurVersion::V20_03_2)
    ///     .maarch_courrier(CourrierVersion::V2301_3_4)
    ///     .start()
    ///     .await;
    /// assert_eq!(sandbox.behavior().courrier, CourrierVersion::V2301_3_4);
    /// # }
    /// ```
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

impl SandboxBuilder {
    /// Sets the version of Maarch Parapheur.
    pub fn maarch_parapheur(mut self, version: ParapheurVersion) -> Self {
        self.behavior.parapheur = version;
        self
    }

    /// Sets the version of Maarch Courrier.
    pub fn maarch_courrier(mut self, version: CourrierVersion) -> Self {
        self.behavior.courrier = version;
        self
    }

    /// Sets the new signature book of Maarch Courrier, for versions that [have
    /// one](CourrierVersion::has_signature_book).
    pub fn signature_book(mut self, book: SignatureBook) -> Self {
        self.behavior.signature_book = book;
        self
    }

    /// Sets the whole configuration, versions included. It replaces earlier settings.
    pub fn behavior(mut self, behavior: ServerBehavior) -> Self {
        self.behavior = behavior;
        self
    }

    /// Starts the sandbox on a free loopback port.
    ///
    /// # Panics
    ///
    /// If no loopback port can be opened, or the chosen version of Maarch Courrier has no signature book.
    #[allow(clippy::panic, reason = "a test kit reports a broken machine at once")]
    pub async fn start(self) -> Sandbox {
        self.start_on(0).await.unwrap_or_else(|error| panic!("the sandbox: {error}"))
    }

    /// Starts the sandbox on this port of `127.0.0.1`; 0 stands for a free one.
    ///
    /// # Errors
    ///
    /// If the port cannot be opened, because it is in use or needs more privileges, or the chosen version of
    /// Maarch Courrier has no signature book.
    pub async fn start_on(self, port: u16) -> io::Result<Sandbox> {
        self.behavior
            .check()
            .map_err(|fault| io::Error::new(io::ErrorKind::InvalidInput, fault))?;
        // Not from wiremock's pool: a pooled server keeps its port open after it is dropped.
        let http = MockServer::builder().disable_request_recording().start().await;
        let server = Server::default();
        server.lock().products.behavior = self.behavior;
        http.register(Mock::given(any()).respond_with(server.clone())).await;
        Ok(Sandbox { fault_proxy: FaultProxy::open(port, *http.address())?, _http: http, server })
    }
}
