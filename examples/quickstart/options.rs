//! Options and environment variables of the quickstart.

use std::env;

use lexopt::Arg::Long;
use lexopt::{Parser, ValueExt};
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use crate::Person;

pub const USAGE: &str = "\
Creates one person and lists the users, in all four products of the embedded sandbox.

  quickstart
  quickstart --service <product> --email <address> [options]

With --service it does so on a real server, for that product only. A real server mails the person.

  --email, --first-name, --last-name, --user-login     the person to create
  myreports            --region na|eu|uk|au or --base-url, --token, --tenant
  maarch_courrier      --base-url, --login, --password
  maarch_parapheur     --base-url, --login, --password
  evolution_platform   --token, --api-key, --organization, --role, [--base-url]

An option that is not given is read from the environment: <PRODUCT>_<OPTION> in capitals, such as
MAARCH_COURRIER_PASSWORD or EVOLUTION_PLATFORM_API_KEY.";

/// The product to work on, with a client that is ready to be built.
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

/// What was given on the command line, by option name.
struct Given {
    service: Option<String>,
    values: Vec<(String, String)>,
}

const KNOWN: [&str; 14] = [
    "service",
    "email",
    "first-name",
    "last-name",
    "user-login",
    "region",
    "base-url",
    "token",
    "tenant",
    "login",
    "password",
    "api-key",
    "organization",
    "role",
];

impl Options {
    pub fn read() -> Result<Self, Stop> {
        let given = Given::read(Parser::from_env())?;
        let place = given.place()?;
        let email = match (given.get("email"), &place) {
            (Some(email), _) => email,
            (None, Place::Sandbox) => "new.user@example.com".to_owned(),
            (None, _) => return Err(missing("--email")),
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
                Long("help") => return Err(Stop::Help),
                Long(name) if KNOWN.contains(&name) => name.to_owned(),
                other => return Err(mistake(other.unexpected())),
            };
            let value = parser.value().and_then(|value| value.string()).map_err(mistake)?;
            if name == "service" {
                given.service = Some(value);
            } else {
                given.values.push((name, value));
            }
        }
        Ok(given)
    }

    fn place(&self) -> Result<Place, Stop> {
        match self.service.as_deref() {
            None => match self.values.first() {
                None => Ok(Place::Sandbox),
                Some((name, _)) => Err(Stop::Mistake(format!("--{name} needs --service"))),
            },
            Some("myreports") => {
                let client = myreports::Client::builder().bearer_token(self.need("token")?);
                let client = match (self.get("base-url"), self.get("region").as_deref()) {
                    (Some(url), None) => client.base_url(url),
                    (None, Some("na")) => client.region(myreports::Region::NorthAmerica),
                    (None, Some("eu")) => client.region(myreports::Region::Europe),
                    (None, Some("uk")) => client.region(myreports::Region::UnitedKingdom),
                    (None, Some("au")) => client.region(myreports::Region::Australia),
                    _ => return Err(missing("one of --region na|eu|uk|au and --base-url")),
                };
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
            Some(other) => Err(Stop::Mistake(format!(
                "--service {other} is none of myreports, maarch_courrier, maarch_parapheur, evolution_platform"
            ))),
        }
    }

    /// The option, or the environment variable of the product that stands for it.
    fn get(&self, name: &str) -> Option<String> {
        let given = self.values.iter().rev().find(|(known, _)| known == name);
        let variable = || {
            let product = self.service.as_deref()?;
            let name = format!("{product}_{name}").to_uppercase().replace('-', "_");
            env::var(name).ok().filter(|value| !value.is_empty())
        };
        given.map(|(_, value)| value.clone()).or_else(variable)
    }

    fn need(&self, name: &str) -> Result<String, Stop> {
        self.get(name).ok_or_else(|| missing(&format!("--{name}")))
    }
}

fn missing(what: &str) -> Stop {
    Stop::Mistake(format!("{what} is missing"))
}

fn mistake(error: lexopt::Error) -> Stop {
    Stop::Mistake(error.to_string())
}
