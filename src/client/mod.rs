//! What the four clients and their builders have in common.

#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod installed_anywhere;
mod settings;

pub use settings::Settings;

use std::sync::Arc;

use crate::request::RequestOptions;
use crate::transport::Core;

/// The state of a client.
pub struct Handle {
    /// Common to all clones.
    pub core: Arc<Core>,
    /// The default options of this client's calls.
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
        /// Cheap to clone: clones share connections and settings. It can be used from several tasks and
        /// threads concurrently.
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
            /// Creates a builder with the defaults of this service.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::default()
            }

            /// Returns the base URL, without a trailing slash.
            pub fn base_url(&self) -> &str {
                self.handle.core.base_url.as_str()
            }

            /// Replaces the bearer token of this client and all its clones: see
            /// [`ClientBuilder::bearer_token`].
            ///
            /// Every later attempt uses it, also of running calls. It may replace credentials of another
            /// kind.
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
            /// As [`build`](ClientBuilder::build); then the old credentials stay.
            pub fn replace_bearer_token(&self, token: impl Into<String>) -> Result<(), crate::Error> {
                self.handle.core.replace_credentials(|given| given.bearer(token.into().into()))
            }

            /// Returns a clone with these default options.
            pub(crate) fn with_options(&self, options: crate::request::RequestOptions) -> Self {
                let core = self.handle.core.clone();
                Self { handle: std::sync::Arc::new(crate::client::Handle { core, options }) }
            }

            pub(crate) fn call_options(&self) -> crate::request::RequestOptions {
                self.handle.options.clone()
            }

            /// Another source of access tokens, for this client and all its clones: see
            /// [`ClientBuilder::token_provider`].
            ///
            /// The token at hand is given up; every attempt that begins from now on uses a new one. A fetch of the
            /// old source that is under way goes on for those who wait for it.
            ///
            /// # Errors
            ///
            /// As [`build`](ClientBuilder::build); the old credentials stay then.
            pub fn replace_token_provider<F, Fut, E>(&self, provide: F) -> Result<(), crate::Error>
            where
                F: Fn() -> Fut + Send + Sync + 'static,
                Fut: Future<Output = Result<crate::AccessToken, E>> + Send + 'static,
                E: Into<Box<dyn std::error::Error + Send + Sync>>,
            {
                self.handle.core.replace_credentials(|given| given.provider(provide))
            }

            /// A call to a route that this crate does not know, with the client's credentials and limits: see
            /// [`CustomRequest`](crate::CustomRequest).
            ///
            /// The path begins with `/` and is meant below the [base URL](Self::base_url). Each of its parts is
            /// encoded; `..`, an empty part, a query and another host are refused when the call is sent.
            pub fn request(
                &self,
                method: reqwest::Method,
                path: impl Into<String>,
            ) -> crate::CustomRequest {
                static OPERATIONS: [crate::OperationInfo; 6] =
                    crate::OperationInfo::undocumented($module, concat!($module, ".request"));
                let crate::client::Handle { core, options } = &*self.handle;
                let (core, options) = (core.clone(), options.clone());
                crate::CustomRequest::new(core, options, &OPERATIONS, &method, path.into())
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
            /// Sets a token that is sent as `Authorization: Bearer …` with every call.
            pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
                self.settings.credentials.bearer(token.into().into());
                self
            }

            /// Sets your own source of access tokens. It is called if there is no token, if one is about to
            /// expire, and if the server refused one.
            ///
            /// It is called once however many calls wait. If it fails, they all fail with
            /// [`is_credentials`](crate::Error::is_credentials); its own error is not printed, but available
            /// in [`TokenError::provider_error`](crate::TokenError::provider_error). It has no timeout: calls
            /// wait for it until their deadline.
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

            /// Trusts another certificate authority, in addition to those of the operating system.
            ///
            /// It takes the bytes of a file: PEM, which may hold several certificates, or DER. May be called
            /// more than once. On Linux, `SSL_CERT_FILE` can replace the system's own list.
            ///
            /// [`build`](Self::build) rejects an invalid certificate, and this setting together with
            /// [`http_client`](Self::http_client), like all connection settings.
            pub fn add_root_certificate(mut self, pem_or_der: impl Into<Vec<u8>>) -> Self {
                self.settings.network.add_root(pem_or_der.into());
                self
            }

            /// Sets the client certificate for servers that request one, and its private key.
            ///
            /// `chain` is PEM, the client's own certificate first, or one certificate as DER. `key` is PEM or
            /// DER, unencrypted; with the feature `native-tls` alone it has to be PKCS #8. If one PEM file
            /// holds both, pass it twice.
            pub fn identity(mut self, chain: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
                self.settings.network.set_identity(chain.into(), key.into().into());
                self
            }

            /// Sets a proxy for all requests, such as `http://login:password@proxy.ville.fr:3128`, instead of
            /// those of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`).
            ///
            /// The proxy can read requests over plain `http`, even those to a loopback address: with
            /// credentials they need [`allow_insecure_http`](Self::allow_insecure_http).
            pub fn proxy(mut self, url: impl Into<String>) -> Self {
                self.settings.network.set_proxy(url.into());
                self
            }

            /// Disables all proxies, also those of the environment.
            pub fn no_proxy(mut self) -> Self {
                self.settings.network.no_proxy = true;
                self
            }

            /// Sets the longest pause within a response; no separate limit unless set.
            ///
            /// While [`timeout`](Self::timeout) limits the whole attempt, this ends an attempt earlier if the
            /// server stalls.
            pub fn read_timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.network.read_timeout = Some(limit);
                self
            }

            /// Sets how long idle connections are kept; 90 seconds unless set.
            pub fn pool_idle_timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.network.pool_idle_timeout = Some(limit);
                self
            }

            /// Sets how many idle connections are kept; no limit unless set.
            pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
                self.settings.network.pool_max_idle = Some(connections);
                self
            }

            /// Sets your own [`reqwest`](crate::reqwest) client, for options that this builder does not have.
            ///
            /// Build it with `redirect(reqwest::redirect::Policy::none())`: a client that follows redirects
            /// may carry credentials to another host, and cannot distinguish a failed connection from one
            /// after a redirect, so that no write is retried. Its connect timeout is used instead of this
            /// builder's. Its default headers are sent with every call, and its proxies are used even for a
            /// loopback address: credentials to `http://localhost` leave this machine if it was not built
            /// with `no_proxy()`.
            pub fn http_client(mut self, client: reqwest::Client) -> Self {
                self.settings.http = Some(crate::transport::GivenClient::new(client));
                self
            }

            /// Sets your program's name and version, such as `directory-sync/2.1`, which precede this crate's
            /// in `user-agent`.
            pub fn user_agent(mut self, product: impl Into<String>) -> Self {
                self.settings.product = Some(product.into());
                self
            }

            /// Sets the timeout of connecting; 10 seconds unless set.
            pub fn connect_timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.connect_timeout = limit;
                self
            }

            /// Sets the timeout of one attempt, from connecting to the end of the response; 60 seconds unless
            /// set. It also limits a token fetch.
            pub fn timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.timeout = limit;
                self
            }

            /// Sets the deadline of a whole call, with its retries and the waits between them; 3 minutes
            /// unless set.
            pub fn deadline(mut self, limit: std::time::Duration) -> Self {
                self.settings.deadline = limit;
                self
            }

            /// Sets when calls are retried; see [`RetryPolicy`](crate::RetryPolicy) for the default.
            pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
                self.settings.retry = policy;
                self
            }

            /// Sets how many retries all clones of the client may make together; five successes earn a new
            /// one; 20 unless set.
            pub fn retry_budget(mut self, repetitions: u32) -> Self {
                self.settings.retry_budget = repetitions;
                self
            }

            /// Sets the largest body of a success, in bytes; 64 MiB unless set.
            pub fn max_body_bytes(mut self, limit: usize) -> Self {
                self.settings.limits.success = limit;
                self
            }

            /// Sets how much of a failure's body is kept, in bytes; 1 MiB unless set.
            pub fn max_error_body_bytes(mut self, limit: usize) -> Self {
                self.settings.limits.failure = limit;
                self
            }

            /// How many requests the client and its clones have under way at once; no limit unless set.
            ///
            /// Further ones wait, as [`max_per_second`](Self::max_per_second) says. A request is under way until
            /// its response was read; that of a file until its head came.
            pub fn max_concurrent(mut self, requests: usize) -> Self {
                self.settings.pace.max_concurrent = Some(requests);
                self
            }

            /// How many requests the client and its clones send in a second, evenly spaced; no limit unless set.
            ///
            /// Every attempt counts, and so does one of a probe or of `ensure_user`; requests for access tokens do
            /// not. A call waits within its deadline, and ends with [`is_timeout`](crate::Error::is_timeout) if its
            /// turn does not come by then. A call that is dropped gives back what it had.
            ///
            /// With this limit or [`max_concurrent`](Self::max_concurrent), a 429 or 503 with `Retry-After` holds
            /// back all requests of the client and its clones for that time, at most for
            /// [`max_retry_after`](crate::RetryPolicy::max_retry_after) of the client's policy.
            ///
            /// ```
            #[doc = concat!("let builder = user_provisioning::", $module, "::Client::builder().max_concurrent(4).max_per_second(20);")]
            /// # let _ = builder;
            /// ```
            pub fn max_per_second(mut self, requests: u32) -> Self {
                self.settings.pace.max_per_second = Some(requests);
                self
            }

            /// Code of yours that sees every attempt of every call; may be called more than once, and the order
            /// counts. See [`Middleware`](crate::Middleware).
            pub fn middleware(mut self, middleware: impl crate::Middleware) -> Self {
                crate::transport::Middlewares::push(&mut self.settings.middleware, middleware);
                self
            }

            /// Allows credentials over plain `http` to hosts other than this machine.
            ///
            /// They can be intercepted then. Loopback addresses need no permission.
            pub fn allow_insecure_http(mut self, allow: bool) -> Self {
                self.settings.allow_insecure_http = allow;
                self
            }

            /// Validates the settings and builds the client. Nothing is sent.
            ///
            /// # Errors
            ///
            /// A missing or unusable base URL, credentials that no header can carry, credentials over plain
            /// `http`, two conflicting settings (such as `base_url` after `region`), a timeout of zero, an
            /// unusable certificate or proxy, TLS that cannot be set up:
            /// [`is_configuration`](crate::Error::is_configuration) is true and the message names the
            /// setting. Missing credentials are not an error here: the server answers 401.
            pub fn build(self) -> Result<Client, crate::Error> {
                let core = self.settings.build($suffix, $place)?;
                let options = crate::request::RequestOptions::default();
                let handle = crate::client::Handle { core, options };
                Ok(Client { handle: std::sync::Arc::new(handle) })
            }
        }
    };
}

#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub(crate) use installed_anywhere::installed_anywhere;
pub(crate) use service_client;
