//! Options and environment variables of the quickstart.

use std::env;

use lexopt::Arg::{Long, Short};
use lexopt::{Parser, ValueExt};
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use crate::Person;

pub const USAGE: &str = "\
Creates one person and lists the users, in all four products of the embedded sandbox.

  quickstart
  quickstart --service <product> --email <address> [options]

With --service it does so on a real server, for that product only. A real server may mail the person.

  --email, --first-name, --last-name, --user-login     the person to create
  myreports            --region na|eu|uk|au (or --base-url), --token, --tenant
  maarch_courrier      --base-url, --login, --password
  maarch_parapheur     --base-url, --login, --password
  evolution_platform   --token, --api-key, --organization, --role, [--base-url]

An option that is not given is read from the environment: <PRODUCT>_<OPTION> in capitals, such as
MAARCH_COURRIER_PASSWORD or EVOLUTION_PLATFORM_API_KEY. That keeps secrets out of the process list.";

/// The product, with a prepared client builder.
pub enum Place {
    Sandbox,
    MyReports {
        client: myreports::ClientBuilder,
        tenant: String,
    },
    MaarchCourrier(maarch_courrier::ClientBuilder),
    MaarchParapheur(maarch_parapheur::ClientBuilder),
    EvolutionPlatform {
        client: evolution_platform::ClientBuilder,
        organization: String,
        role: String,
    },
}

pub struct Options {
    pub place: Place,
    pub person: Person,
}

pub enum Stop {
    Help,
    Mistake(String),
}

/// The values of the command line, by option name.
struct Given {
    service: Option<String>,
    values: Vec<(String, String)>,
}

/// The options that describe the person, for every product.
const PERSON: [&str; 4] = ["email", "first-name", "last-name", "user-login"];

/// The options of each product.
const PRODUCTS: [(&str, &[&str]); 4] = [
    ("myreports", &["region", "base-url", "token", "tenant"]),
    ("maarch_courrier", &["base-url", "login", "password"]),
    ("maarch_parapheur", &["base-url", "login", "password"]),
    ("evolution_platform", &["base-url", "token", "api-key", "organization", "role"]),
];

impl Options {
    pub fn read() -> Result<Self, Stop> {
        let given = Given::read(Parser::from_env())?;
        given.check()?;
        let place = given.place()?;
        let email = match (given.get("email"), &place) {
            (Some(email), _) => email,
            (None, Place::Sandbox) => "new.user@example.com".to_owned(),
            (None, _) => return Err(given.missing("email")),
        };
        let login = email.split('@').next().unwrap_or_default().to_lowercase();
        let person = Person {
            login: given.get("user-login").unwrap_or(login),
            email,
            first_name: given.get("first-name").unwrap_or_else(|| "New".to_owned()),
            last_name: given.get("last-name").unwrap_or_else(|| "User".to_owned()),
        };
        Ok(Self { place, person })
    }
}

impl Given {
    fn read(mut parser: Parser) -> Result<Self, Stop> {
        let mut given = Self { service: None, values: Vec::new() };
        while let Some(argument) = parser.next().map_err(mistake)? {
            let name = match argument {
                Long("help") | Short('h') => return Err(Stop::Help),
                Long(name) if name == "service" || is_option(name) => name.to_owned(),
                other => return Err(mistake(other.unexpected())),
            };
            let value = parser.value().and_then(|value| value.string()).map_err(mistake)?;
            if value.is_empty() {
                return Err(Stop::Mistake(format!("--{name} is empty")));
            }
            if name == "service" {
                given.service = Some(value);
            } else {
                given.values.push((name, value));
            }
        }
        Ok(given)
    }

    /// Whether each option belongs to the named product.
    fn check(&self) -> Result<(), Stop> {
        let Some(service) = self.service.as_deref() else {
            return match self.values.first() {
                None => Ok(()),
                Some((name, _)) => Err(Stop::Mistake(format!("--{name} needs --service"))),
            };
        };
        let Some((_, options)) = PRODUCTS.iter().find(|(product, _)| *product == service) else {
            let known = PRODUCTS.map(|(product, _)| product).join(", ");
            return Err(Stop::Mistake(format!("--service {service} is none of {known}")));
        };
        let foreign = |name: &str| !PERSON.contains(&name) && !options.contains(&name);
        match self.values.iter().find(|(name, _)| foreign(name)) {
            None => Ok(()),
            Some((name, _)) => {
                Err(Stop::Mistake(format!("--{name} is not an option of {service}")))
            }
        }
    }

    fn place(&self) -> Result<Place, Stop> {
        match self.service.as_deref() {
            Some("myreports") => {
                let client = myreports::Client::builder().bearer_token(self.need("token")?);
                let client = self.region(client)?;
                Ok(Place::MyReports { client, tenant: self.need("tenant")? })
            }
            Some("maarch_courrier") => Ok(Place::MaarchCourrier(
                maarch_courrier::Client::builder()
                    .base_url(self.need("base-url")?)
                    .basic(self.need("login")?, self.need("password")?),
            )),
            Some("maarch_parapheur") => Ok(Place::MaarchParapheur(
                maarch_parapheur::Client::builder()
                    .base_url(self.need("base-url")?)
                    .basic(self.need("login")?, self.need("password")?),
            )),
            Some("evolution_platform") => {
                let client = evolution_platform::Client::builder()
                    .bearer_token(self.need("token")?)
                    .api_key(self.need("api-key")?);
                let client = match self.get("base-url") {
                    Some(url) => client.base_url(url),
                    None => client.production(),
                };
                Ok(Place::EvolutionPlatform {
                    client,
                    organization: self.need("organization")?,
                    role: self.need("role")?,
                })
            }
            _ => Ok(Place::Sandbox),
        }
    }

    /// The server of MyReports. The command line takes precedence over the environment.
    fn region(&self, client: myreports::ClientBuilder) -> Result<myreports::ClientBuilder, Stop> {
        let places = match (self.option("base-url"), self.option("region")) {
            (None, None) => (self.variable("base-url"), self.variable("region")),
            given => given,
        };
        match places {
            (Some(url), None) => Ok(client.base_url(url)),
            (None, Some(region)) => Ok(client.region(match region.as_str() {
                "na" => myreports::Region::NorthAmerica,
                "eu" => myreports::Region::Europe,
                "uk" => myreports::Region::UnitedKingdom,
                "au" => myreports::Region::Australia,
                _ => {
                    return Err(Stop::Mistake(format!(
                        "--region {region} is none of na, eu, uk, au"
                    )));
                }
            })),
            (Some(_), Some(_)) => {
                Err(Stop::Mistake("--region and --base-url exclude each other".to_owned()))
            }
            (None, None) => Err(self.missing("region")),
        }
    }

    /// The option, or the environment variable of the product for it.
    fn get(&self, name: &str) -> Option<String> {
        self.option(name).or_else(|| self.variable(name))
    }

    fn option(&self, name: &str) -> Option<String> {
        let given = self.values.iter().rev().find(|(known, _)| known == name);
        given.map(|(_, value)| value.clone())
    }

    fn variable(&self, name: &str) -> Option<String> {
        let product = self.service.as_deref()?;
        env::var(variable_name(product, name)).ok().filter(|value| !value.is_empty())
    }

    fn missing(&self, name: &str) -> Stop {
        let product = self.service.as_deref().unwrap_or_default();
        let variable = variable_name(product, name);
        Stop::Mistake(format!("--{name} is missing, and {variable} is not set"))
    }

    fn need(&self, name: &str) -> Result<String, Stop> {
        self.get(name).ok_or_else(|| self.missing(name))
    }
}

fn is_option(name: &str) -> bool {
    PERSON.contains(&name) || PRODUCTS.iter().any(|(_, options)| options.contains(&name))
}

fn variable_name(product: &str, option: &str) -> String {
    format!("{product}_{option}").to_uppercase().replace('-', "_")
}

fn mistake(error: lexopt::Error) -> Stop {
    Stop::Mistake(error.to_string())
}
