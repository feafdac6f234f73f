//! The settings of a builder, and the client that is built from them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::base_url::BaseUrl;
use crate::charge_policy::{ChargePolicy, Charges, Gate, Limit};
use crate::credentials::Credentials;
use crate::error::Error;
use crate::http::Http;
use crate::pace::{self, Pace};
use crate::retry::{Budget, RetryPolicy};
use crate::transport::{Core, GivenClient, Limits, Middlewares, Network, UNENCRYPTED, http_client};

const OWN_AGENT: &str = concat!("user-provisioning/", env!("CARGO_PKG_VERSION"));

/// The settings of a builder.
#[derive(Clone)]
pub struct Settings {
    pub base_url: Option<String>,
    /// The method that set the base URL, and a second one that contradicts it.
    placed_by: Option<&'static str>,
    also_placed_by: Option<&'static str>,
    pub credentials: Credentials,
    pub http: Option<GivenClient>,
    pub network: Network,
    pub product: Option<String>,
    pub connect_timeout: Duration,
    pub timeout: Duration,
    pub deadline: Duration,
    pub retry: RetryPolicy,
    pub retry_budget: u32,
    pub charge_policy: Option<ChargePolicy>,
    pub max_charges: Option<u32>,
    pub charge_gate: Option<Gate>,
    pub allow_insecure_http: bool,
    pub limits: Limits,
    pub middleware: Option<Middlewares>,
    pub pace: pace::Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: None,
            placed_by: None,
            also_placed_by: None,
            credentials: Credentials::default(),
            http: None,
            network: Network::default(),
            product: None,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(60),
            deadline: Duration::from_secs(180),
            retry: RetryPolicy::default(),
            retry_budget: 20,
            charge_policy: None,
            max_charges: None,
            charge_gate: None,
            allow_insecure_http: false,
            limits: Limits::default(),
            middleware: None,
            pace: pace::Limits::default(),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A base URL that is not validated yet can hold a password.
        let base_url = self.base_url.as_ref().map(|url| BaseUrl::parse(url, None).ok());
        f.debug_struct("Settings")
            .field("base_url", &base_url.flatten())
            .field("credentials", &self.credentials)
            .field("own_http_client", &self.http.is_some())
            .field("network", &self.network)
            .field("product", &self.product)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("retry_budget", &self.retry_budget)
            .field("charge_policy", &self.charge_policy)
            .field("max_charges", &self.max_charges)
            .field("charge_gate", &self.charge_gate)
            .field("allow_insecure_http", &self.allow_insecure_http)
            .field("limits", &self.limits)
            .field("middlewares", &self.middleware.as_ref().map_or(0, Middlewares::len))
            .field("pace", &self.pace)
            .finish()
    }
}

impl Settings {
    /// Sets the base URL. Calling the same method again replaces it; calling another one is an error.
    pub fn place(&mut self, method: &'static str, url: String) {
        match self.placed_by {
            Some(before) if before != method => self.also_placed_by = Some(method),
            _ => self.placed_by = Some(method),
        }
        self.base_url = Some(url);
    }

    /// Fails if settings are invalid or contradict each other.
    fn consistent(&self) -> Result<(), Error> {
        if let (Some(one), Some(other)) = (self.placed_by, self.also_placed_by) {
            return Err(Error::configuration(format!(
                "`{one}` and `{other}` both say where the server is; keep one of them"
            )));
        }
        let limits = [
            ("connect_timeout", Some(self.connect_timeout)),
            ("timeout", Some(self.timeout)),
            ("deadline", Some(self.deadline)),
            ("read_timeout", self.network.read_timeout),
        ];
        if let Some((name, _)) = limits.iter().find(|(_, limit)| *limit == Some(Duration::ZERO)) {
            return Err(Error::configuration(format!("`{name}` is zero")));
        }
        if let Some(name) = self.pace.impossible() {
            return Err(Error::configuration(format!(
                "`{name}` is zero, and nothing could be sent"
            )));
        }
        let beside = [
            ("charges", self.charge_policy.is_some()),
            ("max_charges", self.max_charges.is_some()),
        ];
        if let Some((name, _)) =
            beside.iter().find(|(_, is_set)| self.charge_gate.is_some() && *is_set)
        {
            return Err(Error::configuration(format!(
                "`charge_gate` and `{name}` both decide about charges; keep one of them"
            )));
        }
        self.network.consistent(self.http.is_some())?;
        self.credentials.consistent()
    }

    /// Validates all settings and builds the client. `suffix` is the part of the paths that users may append
    /// to the base URL; `place` names the methods that set it.
    pub fn build(self, suffix: Option<&str>, place: &str) -> Result<Arc<Core>, Error> {
        self.consistent()?;
        let Some(base_url) = &self.base_url else {
            return Err(Error::configuration(format!("there is no base URL; call {place}")));
        };
        let base_url = BaseUrl::parse(base_url, suffix)?;
        let effective_token_url =
            self.credentials.effective_token_url().map(BaseUrl::parse_token_url).transpose()?;
        self.refuse_plain_text(&[Some(&base_url), effective_token_url.as_ref()])?;
        let may_carry_secrets = self.allow_insecure_http || self.is_private(&base_url);
        if base_url.is_https() && self.http.is_none() && !crate::transport::TLS_AVAILABLE {
            return Err(Error::configuration(
                "https needs one of the cargo features `rustls`, `rustls-aws-lc-rs` or `native-tls`",
            ));
        }
        let client_for = |place: &BaseUrl| match &self.http {
            Some(given) => Ok(Http::from_client(given.client.clone())),
            None => {
                let (timeout, network) = (self.connect_timeout, self.network.clone());
                let place = place.clone();
                let first = http_client(timeout, &network, &place)?;
                Ok(Http::from_builder(first, move || http_client(timeout, &network, &place).ok()))
            }
        };
        let http = client_for(&base_url)?;
        let token_http =
            effective_token_url.as_ref().map_or_else(|| Ok(http.clone()), client_for)?;
        Ok(Arc::new(Core {
            server: base_url.server(),
            authenticator: self.credentials.authenticator(&token_http, &base_url, self.timeout)?,
            base_url,
            may_carry_secrets,
            may_be_redirected: self.http.as_ref().is_some_and(|given| given.may_follow_redirects),
            http,
            user_agent: user_agent(self.product.as_deref())?,
            timeout: self.timeout,
            deadline: self.deadline,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            charges: Charges {
                policy: self.charge_policy.unwrap_or_default(),
                limit: Limit::new(self.max_charges),
                gate: self.charge_gate,
            },
            limits: self.limits,
            middleware: self.middleware,
            pace: Pace::new(self.pace),
        }))
    }

    /// Fails if credentials would leave this machine unencrypted without permission.
    fn refuse_plain_text(&self, places: &[Option<&BaseUrl>]) -> Result<(), Error> {
        let private = places.iter().flatten().all(|place| self.is_private(place));
        if self.credentials.is_empty() || self.allow_insecure_http || private {
            return Ok(());
        }
        let is_local = places.iter().flatten().all(|place| place.is_https() || place.is_private());
        Err(Error::configuration(if is_local { UNENCRYPTED_BY_PROXY } else { UNENCRYPTED }))
    }

    /// Returns whether requests cannot be intercepted. A proxy can intercept them even to this machine.
    fn is_private(&self, place: &BaseUrl) -> bool {
        place.is_https() || (place.is_private() && !self.network.has_proxy())
    }
}

/// Why a client for this machine is not built, where the address itself is no reason.
const UNENCRYPTED_BY_PROXY: &str = "credentials would travel unencrypted to the proxy; leave the proxy out, use https, or call \
                                    `allow_insecure_http(true)`";

fn user_agent(product: Option<&str>) -> Result<HeaderValue, Error> {
    let Some(product) = product else { return Ok(HeaderValue::from_static(OWN_AGENT)) };
    HeaderValue::try_from(format!("{product} {OWN_AGENT}"))
        .map_err(|_| Error::configuration("the user agent has a character that no header can hold"))
}
