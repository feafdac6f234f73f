//! A mock server of the four products, for examples and for your own tests.
//!
//! [`Sandbox::start`] serves all of them on a loopback port, each under the path of the document, with state:
//! created users are listed, added groups are returned, and a taken login or address conflicts. It refuses
//! what the products refuse, for the same reasons: a missing field, a malformed or unknown tenant, missing
//! credentials, a missing privilege, a role that costs money without consent.
//!
//! Where real installations differ, [`ServerBehavior`] selects one. A [rule](Sandbox::on) simulates what no
//! state causes: a failure at the second call, a lost response, a delay. A [`Recorder`] captures from a real
//! server what the sandbox does not emulate. [`testing`] shows all of it in tests.
//!
//! It issues tokens as the products do: by OAuth 2 and by the Maarch login.
//!
//! Its limits: it emulates the routes of the document and nothing else, sends no mail, and its texts are
//! examples. It answers a request without a route with 501 and a message that says so, and
//! [`unknown_requests`](Sandbox::unknown_requests) lists it. Below the path of Maarch Parapheur it answers as
//! that product does, with 401, 404 or 405, and lists the request too; as there, these pages and those of
//! exceptions are HTML unless `Accept` names JSON. Maarch Parapheur stores and checks passwords; Maarch
//! Courrier checks new ones and does not store them.
//!
//! The caller of a Maarch product has its own account there, with the id [`fixtures::CALLER_ID`] or
//! [`fixtures::LIMITED_CALLER_ID`]. Only Parapheur's list of programs (`mode`) includes it.
//!
//! `GET /` is a page for people: the configuration, the users, and the last requests. To try the sandbox from
//! another language, run the SDK's example of the same name: `cargo run --example sandbox`.
//!
//! The initial state, apart from the credentials and ids in [`fixtures`]:
//!
//! | product | users | more |
//! | --- | --- | --- |
//! | Maarch Courrier | `bboule` (9), `ssissoko` (19, absent), `rgrayson` (21, suspended), one deleted | groups `COURRIER`, `AGENT`, `ELU` and one that nobody may assign; entities `VILLE`, `PJS`, `CCAS` and one outside the perimeter |
//! | Maarch Parapheur | `jjane` (1), `ppetit` (12), who has a document to sign; both with the password `maarch` | groups `Administrateur` (1) and `Utilisateur Rest` (2); one document, one template of a circuit |
//! | MyReports | `user1@example.com`, one in a customer and one in the account | two customer tenants, one of them full and one with a PBX, below one account; one invoice |
//! | Evolution Platform | `jane.doe@example.com` | one organization with one project, one role |
//!
//! ```
//! use user_provisioning_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), user_provisioning::Error> {
//! let sandbox = Sandbox::start().await;
//! let client = sandbox.maarch_courrier_client();
//!
//! let before = client.list_users().send().await?.users.len();
//! let bruce = user_provisioning::maarch_courrier::types::NewUser::builder()
//!     .user_id("bwayne")
//!     .firstname("Bruce")
//!     .lastname("Wayne")
//!     .mail("bruce.wayne@wcorp.com");
//! client.create_user().body(bruce).send().await?;
//! assert_eq!(client.list_users().send().await?.users.len(), before + 1);
//!
//! assert_eq!(sandbox.requests().len(), 3);
//! assert!(sandbox.unknown_requests().is_empty());
//! # Ok(())
//! # }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(missing_docs, unsafe_code)]
#![cfg_attr(
    not(all(
        feature = "evolution_platform",
        feature = "maarch_courrier",
        feature = "maarch_parapheur",
        feature = "myreports",
    )),
    allow(
        dead_code,
        unused_imports,
        unused_variables,
        reason = "only together do the products use all that they share"
    )
)]

mod behavior;
mod builder;
mod call;
#[cfg(feature = "evolution_platform")]
mod evolution_platform;
mod fault_proxy;
mod fixture_builders;
pub mod fixtures;
#[cfg(feature = "maarch_courrier")]
mod maarch_courrier;
#[cfg(feature = "maarch_parapheur")]
mod maarch_parapheur;
#[cfg(feature = "myreports")]
mod myreports;
mod operation;
mod page;
pub mod parameters;
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
mod php;
mod products;
mod received_call;
mod recorder;
mod reply;
mod request_body;
mod request_log;
mod rules;
mod serve;
mod shared;
pub mod testing;
mod tokens;
mod verify;
mod versions;

use std::sync::Arc;
use std::{fmt, io};

use wiremock::MockServer;

pub use behavior::{CourrierCaller, Language, ParapheurCaller, ServerBehavior, SignatureBook};
pub use builder::SandboxBuilder;
use fault_proxy::FaultProxy;
pub use operation::MockOperation;
pub use received_call::ReceivedCall;
pub use recorder::Recorder;
pub use request_log::Received;
pub use rules::{FailureBody, On, Rule};
pub use versions::{CourrierVersion, ParapheurVersion, UnknownName};

/// A running mock server of the four products.
///
/// Each has its own port and its own state, so tests can run concurrently. Dropping it closes the port.
pub struct Sandbox {
    /// The listening port; dropped before the server behind it.
    fault_proxy: FaultProxy,
    _http: MockServer,
    server: serve::Server,
}

impl Sandbox {
    /// Starts a sandbox with the state of [`fixtures`] on a free loopback port.
    ///
    /// # Panics
    ///
    /// If no loopback port can be opened.
    #[allow(clippy::panic, reason = "a test kit reports a broken machine at once")]
    pub async fn start() -> Self {
        Self::start_on(0).await.unwrap_or_else(|error| panic!("no loopback port: {error}"))
    }

    /// Starts a sandbox on this port of `127.0.0.1`; 0 stands for a free one.
    ///
    /// # Errors
    ///
    /// If the port cannot be opened, because it is in use or needs more privileges.
    pub async fn start_on(port: u16) -> io::Result<Self> {
        Self::builder().start_on(port).await
    }

    /// Calls `observer` with each later request, after the state has changed and before the response is sent.
    /// It replaces the previous observer.
    ///
    /// ```
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let (sender, lines) = std::sync::mpsc::channel();
    /// sandbox.on_request(move |request| sender.send(request.to_string()).unwrap_or_default());
    ///
    /// sandbox.maarch_courrier_client().list_users().send().await?;
    /// let line = "GET /maarch-courrier/rest/users → 200 (maarch_courrier.list_users)";
    /// assert_eq!(lines.recv().as_deref(), Ok(line));
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_request(&self, observer: impl Fn(&Received) + Send + Sync + 'static) {
        self.server.lock().observer = Some(Arc::new(observer));
    }

    /// Returns the URL without a path, such as `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        format!("http://{}", self.fault_proxy.address())
    }

    /// Returns all requests so far, in order.
    pub fn requests(&self) -> Vec<Received> {
        self.server.lock().received.clone()
    }

    /// Returns the requests without a route: mistakes of the program under test.
    pub fn unknown_requests(&self) -> Vec<Received> {
        let mut unknown = self.requests();
        unknown.retain(|request| request.operation().is_none());
        unknown
    }

    /// Returns the configuration of the servers.
    pub fn behavior(&self) -> ServerBehavior {
        self.server.lock().products.behavior.clone()
    }

    /// Changes the configuration of the servers, from the next request on.
    ///
    /// # Panics
    ///
    /// If the configuration is [invalid](ServerBehavior::check).
    #[track_caller]
    #[allow(clippy::panic, reason = "a mistake in a test's set-up ends the test")]
    pub fn set_behavior(&self, behavior: ServerBehavior) {
        if let Err(fault) = behavior.check() {
            panic!("{fault}");
        }
        self.server.lock().products.behavior = behavior;
    }
}

#[cfg(feature = "myreports")]
impl Sandbox {
    /// Returns the base URL of the emulated MyReports.
    pub fn myreports_url(&self) -> String {
        format!("{}/api", self.url())
    }

    /// Creates a client of MyReports with the sandbox's token. Build one from
    /// [`myreports_url`](Self::myreports_url) to test other credentials.
    pub fn myreports_client(&self) -> user_provisioning::myreports::Client {
        let builder = user_provisioning::myreports::Client::builder()
            .base_url(self.myreports_url())
            .bearer_token(fixtures::BEARER_TOKEN);
        ready(builder.build())
    }

    /// Returns the token endpoint of MyReports, for the client and refresh token of [`fixtures`].
    pub fn myreports_token_url(&self) -> String {
        format!("{}/connect/token", self.url())
    }

    /// Sets the number of free licences of a MyReports tenant; 100 unless set, and none in
    /// [`fixtures::FULL_CUSTOMER_TENANT`]. Returns false if there is no such tenant.
    pub fn set_myreports_licences(&self, tenant: &str, left: u32) -> bool {
        self.server.lock().products.myreports.set_licences(tenant, left)
    }

    /// Returns how many creations and changes in MyReports were charged for so far: of users with licensed
    /// roles, and of customers.
    pub fn myreports_charges(&self) -> u32 {
        self.server.lock().products.myreports.charges()
    }
}

#[cfg(feature = "maarch_courrier")]
impl Sandbox {
    /// Returns the base URL of the emulated Maarch Courrier.
    pub fn maarch_courrier_url(&self) -> String {
        format!("{}/maarch-courrier", self.url())
    }

    /// Creates a client of Maarch Courrier with every privilege.
    pub fn maarch_courrier_client(&self) -> user_provisioning::maarch_courrier::Client {
        let builder = user_provisioning::maarch_courrier::Client::builder()
            .base_url(self.maarch_courrier_url())
            .basic(fixtures::LOGIN, fixtures::PASSWORD);
        ready(builder.build())
    }

    /// Deletes a user as the product does: the account stays with the status `DEL`, without its groups and
    /// entities, and creating its login revives it. Returns false if there is no such user.
    pub fn delete_maarch_courrier_user(&self, login: &str) -> bool {
        self.server.lock().products.maarch_courrier.delete(login)
    }

    /// Suspends a user: its status is `SPD` until a change with the status `OK`. Returns false if there is no
    /// such user.
    pub fn suspend_maarch_courrier_user(&self, login: &str) -> bool {
        self.server.lock().products.maarch_courrier.suspend(login)
    }
}

#[cfg(feature = "maarch_parapheur")]
impl Sandbox {
    /// Returns the base URL of the emulated Maarch Parapheur.
    pub fn maarch_parapheur_url(&self) -> String {
        format!("{}/maarch-parapheur", self.url())
    }

    /// Creates a client of Maarch Parapheur with every privilege.
    pub fn maarch_parapheur_client(&self) -> user_provisioning::maarch_parapheur::Client {
        let builder = user_provisioning::maarch_parapheur::Client::builder()
            .base_url(self.maarch_parapheur_url())
            .basic(fixtures::LOGIN, fixtures::PASSWORD);
        ready(builder.build())
    }

    /// Submits a document of Maarch Parapheur to these signers, by their ids, and returns its number. It
    /// waits for the first one. Returns `None` if one of them does not exist.
    pub fn add_maarch_parapheur_document(&self, signers: &[i32]) -> Option<i32> {
        let products = &mut self.server.lock().products;
        products.maarch_parapheur.add_document(signers, &products.behavior)
    }

    /// Returns the last password token that Maarch Parapheur mailed, to a user who forgot the password and,
    /// from 21.03 on, to a new user; `None` if no such mail is pending.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning::maarch_parapheur::types::{PasswordReset, PasswordResetRequest};
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.maarch_parapheur_client();
    /// let forgotten = PasswordResetRequest::builder().login("jjane");
    /// client.request_password_reset().body(forgotten).send().await?;
    ///
    /// let token = sandbox.maarch_parapheur_reset_token("jjane").unwrap();
    /// let chosen = PasswordReset::builder().token(token).password("Nana-Banana-42");
    /// client.reset_password().body(chosen).send().await?;
    /// assert_eq!(sandbox.maarch_parapheur_reset_token("jjane"), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn maarch_parapheur_reset_token(&self, login: &str) -> Option<String> {
        self.server.lock().products.maarch_parapheur.reset_token(login)
    }

    /// Returns the whole state of Maarch Parapheur, users, groups, documents and templates, to compare before
    /// and after a call: also what no route returns.
    ///
    /// `users` has each account by its id, including the sandbox's own. Passwords are replaced by how often
    /// they were set. Events are left out, because every call creates some.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning::maarch_parapheur::types::UserUpdate;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// let before = sandbox.maarch_parapheur_state();
    /// let modes = serde_json::json!(["stamp", "rgs_2stars"]);
    /// assert_eq!(before["users"]["12"]["signatureModes"], modes);
    ///
    /// // On 21.03 a change takes away the signature modes that it does not name.
    /// let update = UserUpdate::builder()
    ///     .firstname("Patricia").lastname("PETIT").email("ppetit@example.com");
    /// sandbox.maarch_parapheur_client().update_user().id(12).body(update).send().await?;
    /// let after = sandbox.maarch_parapheur_state();
    /// assert_eq!(after["users"]["12"]["signatureModes"], serde_json::json!([]));
    /// # Ok(())
    /// # }
    /// ```
    pub fn maarch_parapheur_state(&self) -> serde_json::Value {
        let shared = &mut *self.server.lock();
        shared.products.maarch_parapheur.sync(&shared.products.behavior);
        shared.products.maarch_parapheur.state()
    }
}

#[cfg(feature = "evolution_platform")]
impl Sandbox {
    /// Returns the base URL of the emulated Evolution Platform.
    pub fn evolution_platform_url(&self) -> String {
        format!("{}/evolutionplatform/referentiel/api/v1", self.url())
    }

    /// Returns the token endpoint of the Evolution Platform, for the client of [`fixtures`].
    pub fn evolution_platform_token_url(&self) -> String {
        format!("{}/oauth/v3/token", self.url())
    }

    /// Creates a client of the Evolution Platform with the sandbox's token and API key.
    pub fn evolution_platform_client(&self) -> user_provisioning::evolution_platform::Client {
        let builder = user_provisioning::evolution_platform::Client::builder()
            .base_url(self.evolution_platform_url())
            .bearer_token(fixtures::BEARER_TOKEN)
            .api_key(fixtures::API_KEY);
        ready(builder.build())
    }
}

/// The sandbox's own settings are valid; only the machine's TLS configuration can fail.
#[cfg(any(
    feature = "myreports",
    feature = "maarch_courrier",
    feature = "maarch_parapheur",
    feature = "evolution_platform"
))]
#[allow(clippy::panic, reason = "a test kit reports a broken machine at once")]
fn ready<C>(client: Result<C, user_provisioning::Error>) -> C {
    client.unwrap_or_else(|error| panic!("the sandbox's own client: {error}"))
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url())
            .field("requests", &self.server.lock().received.len())
            .finish()
    }
}
