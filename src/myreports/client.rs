//! The client of MyReports.

use std::fmt;

use crate::charge_policy::Gate;
use crate::client::service_client;
use crate::{ChargeGate, ChargePolicy};

service_client! {
    product: "MyReports",
    module: "myreports",
    suffix: None,
    place: "`region` or `base_url`"
}

/// The region of the tenant's data; each has its own API host.
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
    /// Returns the base URL of the region.
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

impl std::str::FromStr for Region {
    type Err = UnknownRegion;

    /// Parses a name, such as `Europe`, or the letters of the host, such as `eu`, in any case.
    ///
    /// ```
    /// use user_provisioning::myreports::Region;
    ///
    /// assert_eq!("eu".parse(), Ok(Region::Europe));
    /// assert_eq!("North America".parse(), Ok(Region::NorthAmerica));
    /// assert!("mars".parse::<Region>().is_err());
    /// ```
    fn from_str(text: &str) -> Result<Self, UnknownRegion> {
        let plain: String = text.chars().filter(|c| c.is_ascii_alphabetic()).collect();
        match plain.to_ascii_lowercase().as_str() {
            "au" | "australia" => Ok(Self::Australia),
            "eu" | "europe" => Ok(Self::Europe),
            "na" | "northamerica" => Ok(Self::NorthAmerica),
            "uk" | "unitedkingdom" => Ok(Self::UnitedKingdom),
            _ => Err(UnknownRegion(())),
        }
    }
}

/// The error for a text that is not a [`Region`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRegion(());

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("is no region; the regions are au, eu, na and uk")
    }
}

impl std::error::Error for UnknownRegion {}

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
    /// Replaces the OAuth 2 credentials of this client and all its clones: see
    /// [`ClientBuilder::refresh_token`].
    ///
    /// The current token is dropped; every later attempt uses a new one.
    ///
    /// # Errors
    ///
    /// As [`build`](ClientBuilder::build), and if their token endpoint is not the client's; then the old
    /// credentials stay.
    pub fn replace_refresh_token(
        &self,
        credentials: crate::credentials::RefreshToken,
    ) -> Result<(), crate::Error> {
        self.handle.core.replace_credentials(|given| given.refresh_token(credentials))
    }

    /// Returns how many charges this client and its clones have accepted.
    ///
    /// It counts requests with the consent that were carried out, or may have been: one whose response was
    /// lost counts, one that the server refused does not. The server never reports charges, so a request that
    /// carried the consent preemptively counts even if it was free.
    pub fn charges_accepted(&self) -> u32 {
        self.handle.core.charges.limit.accepted()
    }
}

impl ClientBuilder {
    /// Sets the policy for charges; they are refused unless set.
    pub fn charges(mut self, policy: ChargePolicy) -> Self {
        self.settings.charge_policy = Some(policy);
        self
    }

    /// Sets how many charges the client and its clones may accept together, in any way; no limit unless set.
    ///
    /// When the limit is reached, nothing more is sent with the consent, and the error's
    /// [`is_charge_limit`](crate::Error::is_charge_limit) is true.
    pub fn max_charges(mut self, charges: u32) -> Self {
        self.settings.max_charges = Some(charges);
        self
    }

    /// Who is asked before every consent to charges, in the place of a [`ChargePolicy`] and of
    /// [`max_charges`](Self::max_charges): a journal, or a budget that outlives this program.
    ///
    /// Beside one of those it is refused by [`build`](Self::build).
    pub fn charge_gate(mut self, gate: impl ChargeGate) -> Self {
        self.settings.charge_gate = Some(Gate::new(gate));
        self
    }

    /// Sets the region of the tenant.
    pub fn region(mut self, region: Region) -> Self {
        self.settings.place("region", region.base_url().to_owned());
        self
    }

    /// Sets OAuth 2 credentials, from which access tokens are renewed.
    pub fn refresh_token(mut self, credentials: crate::credentials::RefreshToken) -> Self {
        self.settings.credentials.refresh_token(credentials);
        self
    }

    /// Sets another base URL than a [`Region`]'s: a test server, or a new region. It ends in `/api`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.place("base_url", url.into());
        self
    }
}
