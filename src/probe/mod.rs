//! Detects which server answers, as whom the client calls, and which privileges are missing, without a write.

mod ask;
#[cfg(feature = "maarch_parapheur")]
mod caller;
mod display;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod product;

use serde::{Deserialize, Serialize};

pub(crate) use ask::{ProbeResponse, ask};
#[cfg(feature = "maarch_parapheur")]
pub(crate) use caller::login;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub(crate) use product::identify;

/// The result of a client's `probe`.
///
/// Its [`Display`](std::fmt::Display) is a few lines for a person and safe to log: it holds the login of the
/// caller, but no credential and no message of the server. Check [`is_ready`](Self::is_ready) before the
/// first write.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// let probe = client.probe().await?;
/// println!("{probe}");
/// assert!(probe.is_ready());
/// assert_eq!(probe.versions(), ["2505"]);
/// assert_eq!(probe.has("admin_users"), Some(true));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    product: Product,
    versions: Vec<String>,
    caller: Option<Caller>,
    privileges: Vec<Privilege>,
    reach: Reach,
    obstacles: Vec<Obstacle>,
}

/// The product behind a base URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Product {
    /// MyReports.
    MyReports,
    /// Maarch Courrier, or its successor MEM Courrier.
    MaarchCourrier,
    /// Maarch Parapheur.
    MaarchParapheur,
    /// Orange's Evolution Platform.
    EvolutionPlatform,
    /// Something else, such as a web server's own pages.
    Unknown,
}

/// The account that the credentials belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Caller {
    /// Technical id, if the product returns it.
    pub id: Option<i32>,
    /// Login, if it is known.
    pub login: Option<String>,
    /// The kind of account as the product calls it, such as `rest`, `standard` or `root_invisible`.
    pub kind: Option<String>,
}

/// A privilege that provisioning uses, and whether the caller has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Privilege {
    /// The product's name for it, such as `admin_users`.
    pub name: String,
    /// Whether the caller has it; `None` when the server does not say.
    pub held: Option<bool>,
    /// Whether users cannot be created or changed without it.
    pub required: bool,
    /// What does not work without it, as one clause.
    pub without: String,
}

/// The users that the caller can see and change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reach {
    /// All users.
    Everybody,
    /// Users in these entities and the ones below, and users in no entity. Others are a 403.
    Entities(Vec<String>),
    /// The server does not tell.
    Unknown,
}

/// A reason why the client cannot provision users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Obstacle {
    /// Another product answers, or something else.
    OtherProduct,
    /// The credentials are refused.
    CredentialsRefused,
    /// The credentials are valid but the caller may do nothing: it has to change its password or end its
    /// absence, or its routes are limited.
    CallerBlocked,
    /// A required privilege is missing.
    MissingPrivilege(String),
    /// The server is out of service, such as during a migration.
    OutOfService,
    /// A response matches no known version of the product; holds the operation's id.
    Unexpected(String),
}

impl Probe {
    pub(crate) fn new(product: Product) -> Self {
        Self {
            product,
            versions: Vec::new(),
            caller: None,
            privileges: Vec::new(),
            reach: Reach::Unknown,
            obstacles: Vec::new(),
        }
    }

    /// Creates the probe of another product than the client's.
    pub(crate) fn other(product: Product) -> Self {
        Self { obstacles: vec![Obstacle::OtherProduct], ..Self::new(product) }
    }

    pub(crate) fn set_versions(&mut self, versions: &[&str]) {
        self.versions = versions.iter().map(ToString::to_string).collect();
    }

    pub(crate) fn set_caller(&mut self, caller: Caller) {
        self.caller = Some(caller);
    }

    pub(crate) fn set_reach(&mut self, reach: Reach) {
        self.reach = reach;
    }

    pub(crate) fn require(&mut self, name: &str, held: Option<bool>, without: &str) {
        if held == Some(false) {
            self.obstruct(Obstacle::MissingPrivilege(name.to_owned()));
        }
        self.privilege(name, held, true, without);
    }

    pub(crate) fn want(&mut self, name: &str, held: Option<bool>, without: &str) {
        self.privilege(name, held, false, without);
    }

    fn privilege(&mut self, name: &str, held: Option<bool>, required: bool, without: &str) {
        let (name, without) = (name.to_owned(), without.to_owned());
        self.privileges.push(Privilege { name, held, required, without });
    }

    pub(crate) fn obstruct(&mut self, obstacle: Obstacle) {
        if !self.obstacles.contains(&obstacle) {
            self.obstacles.push(obstacle);
        }
    }

    /// Returns the product that answers.
    pub fn product(&self) -> Product {
        self.product
    }

    /// Returns the documented versions that the server's responses match, oldest first; more than one if
    /// reads cannot distinguish them. Empty for the hosted services, and if the version could not be
    /// determined.
    ///
    /// A server whose version lies between two of them, or is newer than all, matches the nearest one.
    pub fn versions(&self) -> &[String] {
        &self.versions
    }

    /// Returns the caller's account; `None` if the credentials are refused or the product does not tell.
    pub fn caller(&self) -> Option<&Caller> {
        self.caller.as_ref()
    }

    /// Returns the privileges that provisioning uses.
    pub fn privileges(&self) -> &[Privilege] {
        &self.privileges
    }

    /// Returns whether the caller has a privilege; `None` if that is not known.
    pub fn has(&self, privilege: &str) -> Option<bool> {
        self.privileges.iter().find(|known| known.name == privilege)?.held
    }

    /// The users that the caller can see and change.
    pub fn reach(&self) -> &Reach {
        &self.reach
    }

    /// Returns what keeps the client from provisioning users; empty if nothing was found.
    pub fn obstacles(&self) -> &[Obstacle] {
        &self.obstacles
    }

    /// Returns whether no obstacle to creating and changing users was found.
    pub fn is_ready(&self) -> bool {
        self.obstacles.is_empty()
    }
}

#[cfg(test)]
mod tests;
