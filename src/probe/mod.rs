//! Which server answers, who calls it, and what that caller lacks: found out without a write.

mod ask;
#[cfg(feature = "maarch_parapheur")]
mod caller;
mod display;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod product;

use serde::{Deserialize, Serialize};

pub(crate) use ask::{ProbeAnswer, ask};
#[cfg(feature = "maarch_parapheur")]
pub(crate) use caller::login;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub(crate) use product::recognized;

/// What `probe` of a client found out.
///
/// Its [`Display`](std::fmt::Display) is a few lines for a person and safe to log: it holds the login
/// of the caller, and neither a credential nor the words of the server. [`is_ready`](Self::is_ready) is the
/// question that a program asks before its first write.
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

/// A product that can stand behind a base URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Product {
    /// MyReports.
    MyReports,
    /// Maarch Courrier, or MEM Courrier, which carries it on.
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
    /// Technical id, where the product shows it to the caller.
    pub id: Option<i32>,
    /// Login, where it is known.
    pub login: Option<String>,
    /// The kind of account in the product's own word, such as `rest`, `standard` or `root_invisible`.
    pub kind: Option<String>,
}

/// A right that provisioning wants, and whether the caller has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Privilege {
    /// The product's name of it, such as `admin_users`.
    pub name: String,
    /// Whether the caller has it; `None` when the server does not say.
    pub held: Option<bool>,
    /// Whether no user can be created or changed without it.
    pub required: bool,
    /// What does not work without it, as one sentence.
    pub without: String,
}

/// Whose accounts the caller can see and change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reach {
    /// Everybody's.
    Everybody,
    /// Of people in these entities and the ones below, and of people in no entity. Others are a 403.
    Entities(Vec<String>),
    /// The server does not tell.
    Unknown,
}

/// What keeps the client from its work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Obstacle {
    /// Another product answers, or something that is no product.
    OtherProduct,
    /// The credentials are refused.
    CredentialsRefused,
    /// The credentials are good and the caller may do nothing: it has to change its password or to
    /// come back from absence, or its routes are limited.
    CallerBlocked,
    /// A required privilege is missing.
    MissingPrivilege(String),
    /// The server is out of service, such as during a migration.
    OutOfService,
    /// An answer is not what the product is known to answer; the operation's id.
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

    /// Another product than the client's.
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

    /// Which product answers.
    pub fn product(&self) -> Product {
        self.product
    }

    /// The versions of the document whose answers the server gives, the oldest first; more than one
    /// where reading cannot tell them apart. Empty for the hosted services, and where nothing could
    /// be told.
    ///
    /// A server in between, or newer than all of them, gives the answers of the nearest one.
    pub fn versions(&self) -> &[String] {
        &self.versions
    }

    /// The account that calls; `None` when the credentials are refused or the product does not say.
    pub fn caller(&self) -> Option<&Caller> {
        self.caller.as_ref()
    }

    /// The rights that provisioning wants.
    pub fn privileges(&self) -> &[Privilege] {
        &self.privileges
    }

    /// Whether the caller has a privilege; `None` when that is not known.
    pub fn has(&self, privilege: &str) -> Option<bool> {
        self.privileges.iter().find(|known| known.name == privilege)?.held
    }

    /// Whose accounts the caller can see and change.
    pub fn reach(&self) -> &Reach {
        &self.reach
    }

    /// What keeps the client from its work; empty when nothing was found.
    pub fn obstacles(&self) -> &[Obstacle] {
        &self.obstacles
    }

    /// Whether nothing was found that keeps the client from creating and changing users.
    pub fn is_ready(&self) -> bool {
        self.obstacles.is_empty()
    }
}

#[cfg(test)]
mod tests;
