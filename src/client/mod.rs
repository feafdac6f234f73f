//! What the four clients and their builders have in common.

mod settings;

pub use settings::Settings;

use std::sync::Arc;

use crate::request::RequestOptions;
use crate::transport::Core;

/// What a client points to.
pub struct Handle {
    /// Common to all clones.
    pub core: Arc<Core>,
    /// What the calls of this one begin with, unless they say otherwise.
    pub options: RequestOptions,
}

/// The client of one service and the settings that all builders share.
macro_rules! service_client {
    (
        product: $product:literal,
        module: $module:literal,
        suffix: $suffix:expr,
        place: $place:literal
    ) => {
        #[doc = concat!("A client of ", $product, ".")]
        ///
        /// Cheap to clone: clones share connections and settings. It can be used from several tasks
        /// and threads at once.
        ///
        /// ```
        /// fn assert_shareable<T: Clone + Send + Sync + 'static>() {}
        #[doc = concat!("assert_shareable::<user_provisioning::", $module, "::Client>();")]
        /// ```
        #[derive(Clone)]
        pub struct Client {
            handle: std::sync::Arc<crate::client::Handle>,
        }

        impl std::fmt::Debug for Client {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct("Client").field("core", &self.handle.core).finish()
            }
        }

        impl Client {
            /// A builder with the defaults of this service.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::default()
            }

            /// The base URL in use, without a trailing slash.
            pub fn base_url(&self) -> &str {
                self.handle.core.base_url.as_str()
            }

            /// Another bearer token, for this client and all its clones: see
            /// [`ClientBuilder::bearer_token`].
            ///
            /// Every attempt that begins from now on uses it, those of calls under way too. It may take the
            /// place of credentials of another kind.
            ///
            /// ```
            #[doc = concat!("use user_provisioning::", $module, "::Client;")]
            ///
            /// # fn main() -> Result<(), user_provisioning::Error> {
            /// let builder = Client::builder().base_url("https://product.example.com");
            /// let client = builder.bearer_token("the old one").build()?;
            /// let clone = client.clone();
            /// client.replace_bearer_token("the new one")?; // `clone` uses it too
            /// # let _ = clone;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// # Errors
            ///
            /// As [`build`](ClientBuilder::build); the old credentials stay then.
            pub fn replace_bearer_token(&self, token: impl Into<String>) -> Result<(), crate::Error> {
                self.handle.core.replace_credentials(|given| given.bearer(token.into().into()))
            }

            /// A clone whose calls begin with these options.
            pub(crate) fn with_options(&self, options: crate::request::RequestOptions) -> Self {
                let core = self.handle.core.clone();
                Self { handle: std::sync::Arc::new(crate::client::Handle { core, options }) }
            }

            pub(crate) fn call_options(&self) -> crate::request::RequestOptions {
                self.handle.options.clone()
            }

            pub(crate) fn core(&self) -> &crate::transport::Core {
                &self.handle.core
            }

            #[allow(dead_code, reason = "called by generated code where the document has a list")]
            pub(crate) fn shared_core(self) -> std::sync::Arc<crate::transport::Core> {
                self.handle.core.clone()
            }
        }

        #[doc = concat!("Builds a [`Client`] of ", $product, ".")]
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder {
            settings: crate::client::Settings,
        }

        impl ClientBuilder {
            /// A token that goes out as `Authorization: Bearer …` on every call.
            pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
                self.settings.credentials.bearer(token.into().into());
                self
            }

            /// Your own source of access tokens, asked when there is none, when one is about to end, and
            /// when the server refused one.
            ///
            /// It is asked once however many calls wait. When it fails, they all fail with
            /// [`is_credentials`](crate::Error::is_credentials); its own error is kept out of what is
            /// printed, and is in [`TokenError::provider_error`](crate::TokenError::provider_error).
            /// It has as much time as it takes: calls wait for it until their deadline.
            ///
            /// ```
            /// use std::time::Duration;
            /// use user_provisioning::AccessToken;
            ///
            #[doc = concat!("let builder = user_provisioning::", $module, "::Client::builder().token_provider(|| async {")]
            ///     let token = AccessToken::new("from a vault").expires_in(Duration::from_secs(600));
            ///     Ok::<_, std::io::Error>(token)
            /// });
            /// # let _ = builder;
            /// ```
            pub fn token_provider<F, Fut, E>(mut self, provide: F) -> Self
            where
                F: Fn() -> Fut + Send + Sync + 'static,
                Fut: Future<Output = Result<crate::AccessToken, E>> + Send + 'static,
                E: Into<Box<dyn std::error::Error + Send + Sync>>,
            {
                self.settings.credentials.provider(provide);
                self
            }

            /// Trusts one more certificate authority, beside those of the operating system.
            ///
            /// It takes the bytes of a file: PEM, which may hold several certificates, or DER. May be called
            /// more than once. The system's own list can also be told by `SSL_CERT_FILE` on Linux.
            ///
            /// What is no certificate is refused by [`build`](Self::build), and so is this setting beside
            /// [`http_client`](Self::http_client), as all settings of connections are.
            pub fn add_root_certificate(mut self, pem_or_der: impl Into<Vec<u8>>) -> Self {
                self.settings.network.roots.push(pem_or_der.into());
                self
            }

            /// The certificate that this client shows to servers that ask for one, and its private key.
            ///
            /// `chain` is PEM, the client's own certificate first, or one certificate as DER. `key` is PEM or
            /// DER, unencrypted; with the feature `native-tls` alone it has to be PKCS #8. A PEM file that
            /// holds both is given twice.
            pub fn identity(mut self, chain: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
                let (chain, key) = (chain.into(), key.into().into());
                self.settings.network.identity = Some(crate::transport::IdentityBytes { chain, key });
                self
            }

            /// A proxy for all requests, such as `http://login:password@proxy.ville.fr:3128`, instead of those
            /// of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`).
            ///
            /// Requests over plain `http` can be read by it, even those to a loopback address: with
            /// credentials they need [`allow_insecure_http`](Self::allow_insecure_http).
            pub fn proxy(mut self, url: impl Into<String>) -> Self {
                self.settings.network.proxy = Some(url.into());
                self
            }

            /// No proxy, whatever the environment says.
            pub fn no_proxy(mut self) -> Self {
                self.settings.network.no_proxy = true;
                self
            }

            /// The longest silence in the middle of an answer; no limit of its own unless set.
            ///
            /// Beside [`timeout`](Self::timeout), which limits the whole attempt, it ends one sooner whose
            /// server has fallen silent.
            pub fn read_timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.network.read_timeout = Some(limit);
                self
            }

            /// How long a connection is kept that nothing uses; 90 seconds unless set.
            pub fn pool_idle_timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.network.pool_idle_timeout = Some(limit);
                self
            }

            /// How many connections are kept that nothing uses; no limit unless set.
            pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
                self.settings.network.pool_max_idle = Some(connections);
                self
            }

            /// An HTTP client of your own, of [`reqwest`](crate::reqwest), for what the settings of this
            /// builder do not reach.
            ///
            /// Build it with `redirect(reqwest::redirect::Policy::none())`: a client that follows
            /// redirects may carry credentials to another host, and cannot tell a failed connection
            /// from one behind a redirect, so that no write is repeated. Its connect timeout is used instead
            /// of this builder's. Its default headers go out with every call, and its proxies are
            /// used even for a loopback address: credentials to `http://localhost` leave this machine
            /// if it was not built with `no_proxy()`.
            pub fn http_client(mut self, client: reqwest::Client) -> Self {
                self.settings.http = Some(client);
                self
            }

            /// Your program's name and version, such as `directory-sync/2.1`, put before this
            /// crate's in `user-agent`.
            pub fn user_agent(mut self, product: impl Into<String>) -> Self {
                self.settings.product = Some(product.into());
                self
            }

            /// The time for making a connection; 10 seconds unless set.
            pub fn connect_timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.connect_timeout = limit;
                self
            }

            /// The time for one request, from connecting to the end of its answer; 60 seconds unless set.
            /// It is also the time for fetching a token.
            pub fn timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.timeout = limit;
                self
            }

            /// The time for a whole call, with its repetitions and the waits between them; 3 minutes
            /// unless set.
            pub fn deadline(mut self, limit: std::time::Duration) -> Self {
                self.settings.deadline = limit;
                self
            }

            /// When calls are sent again; see [`RetryPolicy`](crate::RetryPolicy) for the default.
            pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
                self.settings.retry = policy;
                self
            }

            /// How many repetitions all clones of the client may make together before successes earn
            /// new ones, five for one; 20 unless set.
            pub fn retry_budget(mut self, repetitions: u32) -> Self {
                self.settings.retry_budget = repetitions;
                self
            }

            /// The largest success body that is read, in bytes; 64 MiB unless set.
            pub fn max_body_bytes(mut self, limit: usize) -> Self {
                self.settings.limits.success = limit;
                self
            }

            /// How much is kept of a failure's body, in bytes; 1 MiB unless set.
            pub fn max_error_body_bytes(mut self, limit: usize) -> Self {
                self.settings.limits.failure = limit;
                self
            }

            /// Allows credentials over plain `http` to hosts other than this machine.
            ///
            /// Anybody on the way can read them then. Loopback addresses need no permission.
            pub fn allow_insecure_http(mut self, allow: bool) -> Self {
                self.settings.allow_insecure_http = allow;
                self
            }

            /// Checks the settings and makes the client. Nothing is sent.
            ///
            /// # Errors
            ///
            /// A missing or unusable base URL, credentials that no header can carry, credentials over
            /// plain `http`, two settings that say the same thing differently (such as `base_url` after
            /// `region`), a time of zero, an unusable certificate or proxy, TLS that cannot be set up:
            /// [`is_configuration`](crate::Error::is_configuration) is true and the message names
            /// the setting. Missing credentials are no error here: the server answers 401.
            pub fn build(self) -> Result<Client, crate::Error> {
                let core = self.settings.build($suffix, $place)?;
                let options = crate::request::RequestOptions::default();
                let handle = crate::client::Handle { core, options };
                Ok(Client { handle: std::sync::Arc::new(handle) })
            }
        }
    };
}

/// The base URL setting, for services without a fixed place.
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
macro_rules! installed_anywhere {
    ($host:literal) => {
        impl Client {
            /// Another login or password for HTTP Basic, for this client and all its clones: see
            /// [`ClientBuilder::basic`].
            ///
            /// Every attempt that begins from now on uses it.
            ///
            /// # Errors
            ///
            /// As [`build`](ClientBuilder::build); the old credentials stay then.
            pub fn replace_basic(
                &self,
                login: impl Into<String>,
                password: impl Into<String>,
            ) -> Result<(), crate::Error> {
                let (login, password) = (login.into(), password.into().into());
                self.handle.core.replace_credentials(|given| given.basic(login, password))
            }

            /// Another login or password to be exchanged for tokens, for this client and all its clones: see
            /// [`ClientBuilder::log_in`].
            ///
            /// The token at hand is given up; every attempt that begins from now on uses a new one.
            ///
            /// # Errors
            ///
            /// As [`build`](ClientBuilder::build); the old credentials stay then.
            pub fn replace_log_in(
                &self,
                login: impl Into<String>,
                password: impl Into<String>,
            ) -> Result<(), crate::Error> {
                let (login, password) = (login.into(), password.into().into());
                self.handle.core.replace_credentials(|given| given.log_in(login, password))
            }
        }

        impl ClientBuilder {
            #[doc = concat!("Where the product is installed: `https://", $host, "`, with a path prefix if it has one.")]
            ///
            /// A trailing slash or `/rest` at the end makes no difference.
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.settings.place("base_url", url.into());
                self
            }

            /// Login and password, sent unasked as HTTP Basic on every call.
            ///
            /// The server never asks for credentials, so they go out at once. Write the login in
            /// lower case, as the server stores it: Courrier takes no other spelling.
            pub fn basic(mut self, login: impl Into<String>, password: impl Into<String>) -> Self {
                self.settings.credentials.basic(login.into(), password.into().into());
                self
            }

            /// Login and password, exchanged for a token at `/rest/authenticate` and sent as Bearer.
            ///
            /// The token is renewed as long as the server allows, then the log-in is repeated. Rest
            /// accounts cannot log in; they use [`basic`](Self::basic).
            pub fn log_in(mut self, login: impl Into<String>, password: impl Into<String>) -> Self {
                self.settings.credentials.log_in(login.into(), password.into().into());
                self
            }
        }
    };
}

#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub(crate) use installed_anywhere;
pub(crate) use service_client;
