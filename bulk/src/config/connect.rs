//! Creates clients of the SDK from the configuration.

use std::sync::Arc;
use std::time::Duration;

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::Sandbox;

use super::Config;
use super::network::networked;
use super::products::{Courrier, MyReports, Parapheur, Platform};
use super::secret::Source;
use crate::engine::{DEADLINE, Servers};
use crate::error::{Error, with_causes};
use crate::product::{Product, Removal, sdk};

pub fn servers(config: &Config) -> Result<Servers, Error> {
    // The clients have the deadline too, because the error of a call says more than that of the timeout around it.
    let deadline = config.engine.deadline.unwrap_or(DEADLINE);
    let clients = Clients {
        myreports: config
            .myreports
            .as_ref()
            .map(|product| my_reports(product, deadline))
            .transpose()?,
        courrier: config
            .maarch_courrier
            .as_ref()
            .map(|product| courrier(product, deadline))
            .transpose()?,
        parapheur: config
            .maarch_parapheur
            .as_ref()
            .map(|product| parapheur(product, deadline))
            .transpose()?,
        platform: config
            .evolution_platform
            .as_ref()
            .map(|product| platform(product, deadline))
            .transpose()?,
    };
    Ok(clients.servers(config))
}

/// The configured products, served by a sandbox.
pub fn sandbox(config: &Config, sandbox: &Sandbox) -> Servers {
    let clients = Clients {
        myreports: config.myreports.as_ref().map(|_| sandbox.myreports_client()),
        courrier: config.maarch_courrier.as_ref().map(|_| sandbox.maarch_courrier_client()),
        parapheur: config.maarch_parapheur.as_ref().map(|_| sandbox.maarch_parapheur_client()),
        platform: config.evolution_platform.as_ref().map(|_| sandbox.evolution_platform_client()),
    };
    clients.servers(config).in_sandbox()
}

struct Clients {
    myreports: Option<myreports::Client>,
    courrier: Option<maarch_courrier::Client>,
    parapheur: Option<maarch_parapheur::Client>,
    platform: Option<evolution_platform::Client>,
}

impl Clients {
    fn servers(self, config: &Config) -> Servers {
        let mut servers = Servers::new();
        if let (Some(client), Some(product)) = (self.myreports, &config.myreports) {
            let removal = Removal { roles: product.remove_other_roles, ..Removal::default() };
            servers =
                servers.with(Product::MyReports, Arc::new(sdk::MyReports::new(client, removal)));
        }
        if let (Some(client), Some(product)) = (self.courrier, &config.maarch_courrier) {
            let (groups, entities) = (product.remove_other_groups, product.remove_other_entities);
            let removal = Removal { groups, entities, ..Removal::default() };
            servers = servers
                .with(Product::MaarchCourrier, Arc::new(sdk::Courrier::new(client, removal)));
        }
        if let Some(client) = self.parapheur {
            servers = servers.with(Product::MaarchParapheur, Arc::new(sdk::Parapheur::new(client)));
        }
        if let (Some(client), Some(product)) = (self.platform, &config.evolution_platform) {
            let (roles, organizations) = (product.change_roles, product.remove_other_organizations);
            let removal = Removal { roles, organizations, ..Removal::default() };
            servers = servers
                .with(Product::EvolutionPlatform, Arc::new(sdk::Platform::new(client, removal)));
        }
        servers
    }
}

fn my_reports(product: &MyReports, deadline: Duration) -> Result<myreports::Client, Error> {
    let mut builder = myreports::Client::builder().deadline(deadline);
    if let Some(url) = &product.base_url {
        builder = builder.base_url(url);
    }
    if let Some(region) = &product.region {
        builder = builder.region(match region.as_str() {
            "eu" => myreports::Region::Europe,
            "na" => myreports::Region::NorthAmerica,
            "uk" => myreports::Region::UnitedKingdom,
            "au" => myreports::Region::Australia,
            _ => return Err(Error::config("myreports: `region` is `eu`, `na`, `uk` or `au`")),
        });
    }
    if product.region.is_none() && product.base_url.is_none() {
        return Err(Error::config("myreports: `region` or `base_url` is missing"));
    }
    if product.bearer_token.is_none() && product.refresh_token.is_none() {
        return Err(Error::config("myreports: `bearer_token` or `refresh_token` is missing"));
    }
    if let Some(token) = &product.bearer_token {
        builder = builder.bearer_token(token.read()?);
    }
    if let Some(token) = &product.refresh_token {
        builder = builder.refresh_token(token.credentials()?);
    }
    let builder = networked!(builder, product.network);
    builder.build().map_err(|error| unusable(Product::MyReports, error))
}

fn courrier(product: &Courrier, deadline: Duration) -> Result<maarch_courrier::Client, Error> {
    let url = required(Product::MaarchCourrier, "base_url", &product.base_url)?;
    let mut builder = maarch_courrier::Client::builder().deadline(deadline).base_url(url);
    let (login, password) = (&product.login, &product.password);
    let basic = basic(Product::MaarchCourrier, login, password, &product.bearer_token)?;
    if let Some((login, password)) = basic {
        builder = builder.basic(login, password);
    }
    if let Some(token) = &product.bearer_token {
        builder = builder.bearer_token(token.read()?);
    }
    let builder = networked!(builder, product.network);
    builder.build().map_err(|error| unusable(Product::MaarchCourrier, error))
}

fn parapheur(product: &Parapheur, deadline: Duration) -> Result<maarch_parapheur::Client, Error> {
    let url = required(Product::MaarchParapheur, "base_url", &product.base_url)?;
    let mut builder = maarch_parapheur::Client::builder().deadline(deadline).base_url(url);
    let (login, password) = (&product.login, &product.password);
    let basic = basic(Product::MaarchParapheur, login, password, &product.bearer_token)?;
    if let Some((login, password)) = basic {
        builder = builder.basic(login, password);
    }
    if let Some(token) = &product.bearer_token {
        builder = builder.bearer_token(token.read()?);
    }
    let builder = networked!(builder, product.network);
    builder.build().map_err(|error| unusable(Product::MaarchParapheur, error))
}

fn platform(product: &Platform, deadline: Duration) -> Result<evolution_platform::Client, Error> {
    let mut builder = evolution_platform::Client::builder().deadline(deadline);
    builder = match &product.base_url {
        Some(url) => builder.base_url(url),
        None => builder.production(),
    };
    match (&product.client_id, &product.client_secret) {
        (Some(id), Some(secret)) => builder = builder.client_credentials(id, secret.read()?),
        (None, None) => {}
        _ => {
            return Err(Error::config(
                "evolution_platform: `client_id` and `client_secret` belong together",
            ));
        }
    }
    if let Some(url) = &product.token_url {
        builder = builder.token_url(url);
    }
    if let Some(token) = &product.bearer_token {
        builder = builder.bearer_token(token.read()?);
    }
    if product.client_id.is_none() && product.bearer_token.is_none() {
        return Err(Error::config(
            "evolution_platform: `client_id` and `client_secret`, or `bearer_token`, are missing",
        ));
    }
    let key = required(Product::EvolutionPlatform, "api_key", &product.api_key)?;
    let builder = networked!(builder.api_key(key.read()?), product.network);
    builder.build().map_err(|error| unusable(Product::EvolutionPlatform, error))
}

/// Returns the login and password of an account, which a token may replace.
fn basic(
    product: Product,
    login: &Option<String>,
    password: &Option<Source>,
    token: &Option<Source>,
) -> Result<Option<(String, String)>, Error> {
    if login.is_none() && token.is_none() {
        return Err(Error::config(format!(
            "{product}: `login` and `password`, or `bearer_token`, are missing"
        )));
    }
    match (login, password) {
        (Some(login), Some(password)) => Ok(Some((login.clone(), password.read()?))),
        (None, None) => Ok(None),
        _ => Err(Error::config(format!("{product}: `login` and `password` belong together"))),
    }
}

fn required<'c, T>(product: Product, name: &str, value: &'c Option<T>) -> Result<&'c T, Error> {
    value.as_ref().ok_or_else(|| Error::config(format!("{product}: `{name}` is missing")))
}

fn unusable(product: Product, error: user_provisioning::Error) -> Error {
    Error::config(format!("{product}: {}", with_causes(&error)))
}
