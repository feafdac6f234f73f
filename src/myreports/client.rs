//! The client of MyReports.

use std::fmt;

use crate::ChargePolicy;
use crate::client::service_client;

service_client! {
    product: "MyReports",
    module: "myreports",
    suffix: None
}

/// Where the tenant's data lives; each region has its own API host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `api.au.myreports.cloud`: Australia and New Zealand.
    Australia,
    /// `api.eu.myreports.cloud`.
    Europe,
    /// `api.na.myreports.cloud`.
    NorthAmerica,
    /// `api.uk.myreports.cloud`.
    UnitedKingdom,
}

impl Region {
    /// The base URL of the region.
    ///
    /// ```
    /// use user_provisioning::myreports::Region;
    ///
    /// assert_eq!(Region::Europe.base_url(), "https://api.eu.myreports.cloud/api");
    /// ```
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Australia => "https://api.au.myreports.cloud/api",
            Self::Europe => "https://api.eu.myreports.cloud/api",
            Self::NorthAmerica => "https://api.na.myreports.cloud/api",
            Self::UnitedKingdom => "https://api.uk.myreports.cloud/api",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Australia => "Australia",
            Self::Europe => "Europe",
            Self::NorthAmerica => "North America",
            Self::UnitedKingdom => "United Kingdom",
        })
    }
}

impl Client {
    /// How many charges this client and its clones have accepted.
    ///
    /// Counted are requests with the consent that were carried out, or may have been: one whose answer
    /// was lost counts, one that the server refused does not. The server never says what it charged,
    /// so a request that carried the consent from the start counts even if it cost nothing.
    pub fn charges_accepted(&self) -> u32 {
        self.core.charges.limit.accepted()
    }
}

impl ClientBuilder {
    /// What the client does by itself when charges apply; they are refused unless set.
    pub fn charges(mut self, policy: ChargePolicy) -> Self {
        self.settings.charge_policy = policy;
        self
    }

    /// How many charges the client and its clones may accept together, in whatever way they are
    /// accepted; no limit unless set.
    ///
    /// When the limit is reached, nothing more is sent with the consent, and the error's
    /// [`is_charge_limit`](crate::Error::is_charge_limit) is true.
    pub fn max_charges(mut self, charges: u32) -> Self {
        self.settings.max_charges = Some(charges);
        self
    }

    /// The region of the tenant.
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url())
    }

    /// OAuth 2 credentials that renew themselves.
    pub fn refresh_token(mut self, credentials: crate::credentials::RefreshToken) -> Self {
        self.settings.credentials.refresh_token(credentials);
        self
    }

    /// Another place than a [`Region`]: a test server, or a new region. Ends in `/api`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }
}
