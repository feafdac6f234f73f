//! What the four clients and their builders have in common.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::base_url::BaseUrl;
use crate::charges::{ChargePolicy, Charges, Limit};
use crate::credentials::Credentials;
use crate::error::Error;
use crate::retry::{Budget, RetryPolicy};
use crate::transport::http::Http;
use crate::transport::{Core, Limits, http_client, may_follow_redirects};

const OWN_AGENT: &str = concat!("user-provisioning/", env!("CARGO_PKG_VERSION"));

/// Everything a builder collects.
#[derive(Clone)]
pub struct Settings {
    pub base_url: Option<String>,
    pub credentials: Credentials,
    pub http: Option<reqwest::Client>,
    pub product: Option<String>,
    pub connect_timeout: Duration,
    pub timeout: Duration,
    pub deadline: Duration,
    pub retry: RetryPolicy,
    pub retry_budget: u32,
    pub charge_policy: ChargePolicy,
    pub max_charges: Option<u32>,
    pub allow_insecure_http: bool,
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: None,
            credentials: Credentials::default(),
            http: None,
            product: None,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(60),
            deadline: Duration::from_secs(180),
            retry: RetryPolicy::default(),
            retry_budget: 20,
            charge_policy: ChargePolicy::refuse(),
            max_charges: None,
            allow_insecure_http: false,
            limits: Limits::default(),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is no base URL, or not yet known to be one, can hold a password.
        let base_url = self.base_url.as_ref().map(|url| BaseUrl::parse(url, None).ok());
        f.debug_struct("Settings")
            .field("base_url", &base_url.flatten())
            .field("credentials", &self.credentials)
            .field("own_http_client", &self.http.is_some())
            .field("product", &self.product)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("retry_budget", &self.retry_budget)
            .field("charge_policy", &self.charge_policy)
            .field("max_charges", &self.max_charges)
            .field("allow_insecure_http", &self.allow_insecure_http)
            .field("limits", &self.limits)
            .finish()
    }
}

impl Settings {
    /// Checks all settings; `suffix` is what users may write at the end of a base URL though it
    /// belongs to the paths.
    pub fn build(self, suffix: Option<&str>, service: &str) -> Result<Arc<Core>, Error> {
        let Some(base_url) = &self.base_url else {
            let call = match service {
                "myreports" => "`region` or `base_url`",
                "evolution_platform" => "`production` or `base_url`",
                _ => "`base_url`",
            };
            return Err(Error::configuration(format!("there is no base URL; call {call}")));
        };
        let base_url = BaseUrl::parse(base_url, suffix)?;
        let token_place =
            self.credentials.token_place().map(BaseUrl::parse_token_url).transpose()?;
        self.refuse_plain_text(&[Some(&base_url), token_place.as_ref()])?;
        if base_url.is_https() && self.http.is_none() && !crate::transport::TLS_AVAILABLE {
            return Err(Error::configuration(
                "https needs one of the cargo features `rustls`, `rustls-aws-lc-rs` or `native-tls`",
            ));
        }
        let client_for = |place: &BaseUrl| match &self.http {
            Some(http) => Ok(Http::brought(http.clone())),
            None => {
                let (connect_timeout, place) = (self.connect_timeout, place.clone());
                let first = http_client(connect_timeout, &place)?;
                Ok(Http::made(first, move || http_client(connect_timeout, &place).ok()))
            }
        };
        let http = client_for(&base_url)?;
        let token_http = token_place.as_ref().map_or_else(|| Ok(http.clone()), client_for)?;
        Ok(Arc::new(Core {
            server: base_url.server(),
            identity: self.credentials.identity(&token_http, &base_url, self.timeout)?,
            base_url,
            allow_insecure_http: self.allow_insecure_http,
            may_be_redirected: self.http.as_ref().is_some_and(may_follow_redirects),
            http,
            user_agent: user_agent(self.product.as_deref())?,
            timeout: self.timeout,
            deadline: self.deadline,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            charges: Charges { policy: self.charge_policy, limit: Limit::new(self.max_charges) },
            limits: self.limits,
        }))
    }

    /// Credentials leave this machine encrypted, or with permission.
    fn refuse_plain_text(&self, places: &[Option<&BaseUrl>]) -> Result<(), Error> {
        let private = places.iter().flatten().all(|place| place.is_private());
        if self.credentials.is_empty() || self.allow_insecure_http || private {
            return Ok(());
        }
        Err(Error::configuration(
            "credentials would travel unencrypted; use https, or call `allow_insecure_http(true)`",
        ))
    }
}

fn user_agent(product: Option<&str>) -> Result<HeaderValue, Error> {
    let Some(product) = product else { return Ok(HeaderValue::from_static(OWN_AGENT)) };
    HeaderValue::try_from(format!("{product} {OWN_AGENT}"))
        .map_err(|_| Error::configuration("the user agent has a character that no header can hold"))
}

/// The client of one service and the settings that all builders share.
macro_rules! service_client {
    (product: $product:literal, module: $module:literal, suffix: $suffix:expr) => {
        #[doc = concat!("A client of ", $product, ".")]
        ///
        /// Cheap to clone: clones share connections and settings. It can be used from several tasks
        /// and threads at once.
        ///
        /// ```
        /// fn assert_shareable<T: Clone + Send + Sync + 'static>() {}
        #[doc = concat!("assert_shareable::<user_provisioning::", $module, "::Client>();")]
        /// ```
        #[derive(Clone, Debug)]
        pub struct Client {
            core: std::sync::Arc<crate::transport::Core>,
        }

        impl Client {
            /// A builder with the defaults of this service.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::default()
            }

            /// The base URL in use, without a trailing slash.
            pub fn base_url(&self) -> &str {
                self.core.base_url.as_str()
            }

            pub(crate) fn core(&self) -> &crate::transport::Core {
                &self.core
            }

            #[allow(dead_code, reason = "called by generated code where the document has a list")]
            pub(crate) fn shared_core(self) -> std::sync::Arc<crate::transport::Core> {
                self.core
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

            /// An HTTP client of your own (of `reqwest` 0.13), for proxies, certificates or
            /// connection pools.
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
            /// plain `http`, TLS that cannot be set up:
            /// [`is_configuration`](crate::Error::is_configuration) is true and the message names
            /// the setting. Missing credentials are no error here: the server answers 401.
            pub fn build(self) -> Result<Client, crate::Error> {
                Ok(Client { core: self.settings.build($suffix, $module)? })
            }
        }
    };
}

/// The base URL setting, for services without a fixed place.
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
macro_rules! installed_anywhere {
    ($host:literal) => {
        impl ClientBuilder {
            #[doc = concat!("Where the product is installed: `https://", $host, "`, with a path prefix if it has one.")]
            ///
            /// A trailing slash or `/rest` at the end makes no difference.
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.settings.base_url = Some(url.into());
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
