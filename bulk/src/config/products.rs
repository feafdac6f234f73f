//! The table of each product.

use serde::Deserialize;
use serde::de::{self, Deserializer};

use super::network::Network;
use super::refresh_token::RefreshToken;
use super::secret::Source;
use crate::engine::Rate;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MyReports {
    /// `eu`, `na`, `uk` or `au`.
    pub region: Option<String>,
    pub base_url: Option<String>,
    pub bearer_token: Option<Source>,
    pub refresh_token: Option<RefreshToken>,
    /// The tenant of people without one in the file.
    pub customer_tenant_id: Option<String>,
    pub account_tenant_id: Option<String>,
    pub remove_other_roles: bool,
    #[serde(deserialize_with = "rate")]
    pub rate: Option<Rate>,
    pub network: Network,
}

impl MyReports {
    /// The tenant of people without one in the file.
    pub fn tenant(&self) -> Vec<(&'static str, String)> {
        let given = [
            ("customer_tenant_id", &self.customer_tenant_id),
            ("account_tenant_id", &self.account_tenant_id),
        ];
        given.into_iter().filter_map(|(name, tenant)| Some((name, tenant.clone()?))).collect()
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Courrier {
    pub base_url: Option<String>,
    pub login: Option<String>,
    pub password: Option<Source>,
    pub bearer_token: Option<Source>,
    pub remove_other_groups: bool,
    pub remove_other_entities: bool,
    #[serde(deserialize_with = "rate")]
    pub rate: Option<Rate>,
    pub network: Network,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parapheur {
    pub base_url: Option<String>,
    pub login: Option<String>,
    pub password: Option<Source>,
    pub bearer_token: Option<Source>,
    #[serde(deserialize_with = "rate")]
    pub rate: Option<Rate>,
    pub network: Network,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Platform {
    /// Default: Orange's production server.
    pub base_url: Option<String>,
    pub bearer_token: Option<Source>,
    pub client_id: Option<String>,
    pub client_secret: Option<Source>,
    pub token_url: Option<String>,
    pub api_key: Option<Source>,
    pub change_roles: bool,
    pub remove_other_organizations: bool,
    #[serde(deserialize_with = "rate")]
    pub rate: Option<Rate>,
    pub network: Network,
}

fn rate<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Rate>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(|error| de::Error::custom(format!("{error}")))
}
