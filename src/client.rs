//! What the four clients and their builders have in common.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::base_url::BaseUrl;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::transport::{Core, Limits, http_client};

const OWN_AGENT: &str = concat!("user-provisioning/", env!("CARGO_PKG_VERSION"));

/// Everything a builder collects.
#[derive(Clone, Debug)]
pub struct Settings {
    pub base_url: Option<String>,
    pub credentials: Credentials,
    pub http: Option<reqwest::Client>,
    pub product: Option<String>,
    pub connect_timeout: Duration,
    pub timeout: Duration,
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
            allow_insecure_http: false,
            limits: Limits::default(),
        }
    }
}

impl Settings {
    /// Checks all settings; `suffix` is what users may write at the end of a base URL though it
    /// belongs to the paths.
    pub fn build(self, suffix: Option<&str>) -> Result<Arc<Core>, Error> {
        let Some(base_url) = &self.base_url else {
            return Err(Error::configuration("there is no base URL; call `base_url`"));
        };
        let base_url = BaseUrl::parse(base_url, suffix)?;
        if !self.credentials.is_empty()
            && !base_url.is_https()
            && !base_url.is_loopback()
            && !self.allow_insecure_http
        {
            return Err(Error::configuration(
                "credentials would travel unencrypted; use https, or call `allow_insecure_http(true)`",
            ));
        }
        if base_url.is_https() && self.http.is_none() && !crate::transport::TLS_AVAILABLE {
            return Err(Error::configuration(
                "https needs one of the cargo features `rustls`, `rustls-aws-lc-rs` or `native-tls`",
            ));
        }
        let http = match self.http {
            Some(http) => http,
            None => http_client(self.connect_timeout, &base_url)?,
        };
        Ok(Arc::new(Core {
            base_url,
            http,
            user_agent: user_agent(self.product.as_deref())?,
            credentials: self.credentials.headers()?,
            timeout: self.timeout,
            limits: self.limits,
        }))
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

            /// An HTTP client of your own (of `reqwest` 0.13), for proxies, certificates or
            /// connection pools.
            ///
            /// Build it with `redirect(reqwest::redirect::Policy::none())`: a client that follows
            /// redirects may carry credentials to another host. Its connect timeout and its proxies
            /// are used; without a client of your own, the system's proxies are, except for
            /// loopback addresses.
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

            /// The time for one request, from connecting to the end of its answer; 60 seconds
            /// unless set.
            pub fn timeout(mut self, limit: std::time::Duration) -> Self {
                self.settings.timeout = limit;
                self
            }

            /// The largest success body that is read, in bytes; 64 MiB unless set.
            pub fn max_body_bytes(mut self, limit: usize) -> Self {
                self.settings.limits.success = limit;
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
                Ok(Client { core: self.settings.build($suffix)? })
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
        }
    };
}

#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub(crate) use installed_anywhere;
pub(crate) use service_client;
