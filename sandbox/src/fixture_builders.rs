//! Sets up state without requests, and takes snapshots of it.

use std::fmt::Display;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Sandbox;
use super::call::ProductResponse;

#[cfg(feature = "maarch_courrier")]
impl Sandbox {
    /// Adds a user to Maarch Courrier as a creation does, but without a request, and returns its id. A
    /// deleted login is revived.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// use user_provisioning::maarch_courrier::types::NewUser;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// let ada = NewUser::builder()
    ///     .user_id("alovelace").firstname("Ada").lastname("Lovelace").mail("ada@example.com");
    /// let id = sandbox.add_maarch_courrier_user(ada);
    /// assert!(sandbox.set_maarch_courrier_groups("alovelace", &["AGENT", "ELU"]));
    ///
    /// let users = sandbox.maarch_courrier_users();
    /// let ada = users.iter().find(|user| user.id == id).unwrap();
    /// assert_eq!((&*ada.user_id, ada.groups.len()), ("alovelace", 2));
    /// assert!(sandbox.requests().is_empty());
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If the product would refuse the user.
    #[track_caller]
    pub fn add_maarch_courrier_user<V>(&self, user: V) -> i32
    where
        V: TryInto<user_provisioning::maarch_courrier::types::NewUser>,
        V::Error: Display,
    {
        let user = written::<user_provisioning::maarch_courrier::types::NewUser, _>(user);
        let products = &mut self.server.lock().products;
        let response = products.maarch_courrier.add_user(user, &products.behavior);
        read::<user_provisioning::maarch_courrier::types::CreatedUser>(created(response)).id
    }

    /// Puts a user of Maarch Courrier into exactly these groups, by their ids. Returns false if there is no
    /// such user or group.
    pub fn set_maarch_courrier_groups(&self, login: &str, groups: &[&str]) -> bool {
        self.server.lock().products.maarch_courrier.set_groups(login, groups)
    }

    /// Puts a user of Maarch Courrier into exactly these entities, the primary one first. Returns false if
    /// there is no such user or entity.
    pub fn set_maarch_courrier_entities(&self, login: &str, entities: &[&str]) -> bool {
        self.server.lock().products.maarch_courrier.set_entities(login, entities)
    }

    /// Returns all users of Maarch Courrier but the deleted ones, as the product returns each; also those
    /// that no caller may see.
    #[track_caller]
    pub fn maarch_courrier_users(
        &self,
    ) -> Vec<user_provisioning::maarch_courrier::types::UserDetails> {
        let products = &self.server.lock().products;
        all(products.maarch_courrier.shown(&products.behavior))
    }
}

#[cfg(feature = "maarch_parapheur")]
impl Sandbox {
    /// Adds a user to Maarch Parapheur as a creation does, but without a request, and returns its id.
    ///
    /// # Panics
    ///
    /// If the product would refuse the user.
    #[track_caller]
    pub fn add_maarch_parapheur_user<V>(&self, user: V) -> i32
    where
        V: TryInto<user_provisioning::maarch_parapheur::types::NewUser>,
        V::Error: Display,
    {
        let user = written::<user_provisioning::maarch_parapheur::types::NewUser, _>(user);
        let products = &mut self.server.lock().products;
        let response = products.maarch_parapheur.add_user(user, products.behavior.parapheur);
        read::<user_provisioning::maarch_parapheur::types::CreatedUser>(created(response)).id
    }

    /// Returns all users of Maarch Parapheur, as the product returns each.
    #[track_caller]
    pub fn maarch_parapheur_users(
        &self,
    ) -> Vec<user_provisioning::maarch_parapheur::types::UserDetails> {
        let products = &self.server.lock().products;
        all(products.maarch_parapheur.shown_all(products.behavior.parapheur))
    }

    /// Returns how many signatures an application gave a user of Maarch Parapheur, which no route returns.
    pub fn maarch_parapheur_signatures(&self, login: &str, application: &str) -> usize {
        self.server.lock().products.maarch_parapheur.signatures(login, application)
    }
}

#[cfg(feature = "myreports")]
impl Sandbox {
    /// Adds a customer to the account of MyReports, with 100 licences. Returns false if the tenant exists
    /// already.
    pub fn add_myreports_customer(&self, tenant: &str, name: &str) -> bool {
        self.server.lock().products.myreports.add_customer(tenant, name)
    }

    /// Adds a user to a tenant of MyReports, customer or account, as a creation does, but without a request,
    /// a licence and a charge, and returns its id.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// use user_provisioning::myreports::types::{NewUser, Role};
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// let tenant = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    /// sandbox.add_myreports_customer(tenant, "Example Ltd");
    /// sandbox.set_myreports_licences(tenant, 1);
    /// let ada = NewUser::builder().email("ada@example.com").display_name("Ada Lovelace");
    /// let id = sandbox.add_myreports_user(tenant, ada.roles([Role::CustomerUserPbx]));
    ///
    /// let users = sandbox.myreports_users(tenant);
    /// assert_eq!((&*users[0].id, sandbox.myreports_charges()), (&*id, 0));
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If there is no such tenant, or the product would refuse the user.
    #[track_caller]
    pub fn add_myreports_user<V>(&self, tenant: &str, user: V) -> String
    where
        V: TryInto<user_provisioning::myreports::types::NewUser>,
        V::Error: Display,
    {
        let response = self
            .server
            .lock()
            .products
            .myreports
            .add_user(tenant, written::<user_provisioning::myreports::types::NewUser, _>(user));
        let id = created(response).pointer("/data/id").and_then(Value::as_str).map(str::to_owned);
        id.unwrap_or_default()
    }

    /// Returns the whole state of MyReports, to compare before and after a call: `users` by their ids,
    /// `tenants` by theirs, and `charges`.
    pub fn myreports_state(&self) -> Value {
        self.server.lock().products.myreports.state()
    }

    /// Returns the users of a tenant of MyReports with their roles; none if there is no such tenant.
    #[track_caller]
    pub fn myreports_users(&self, tenant: &str) -> Vec<user_provisioning::myreports::types::User> {
        all(self.server.lock().products.myreports.shown(tenant))
    }

    /// Stops the clock of MyReports at a point in time, which its responses then have as their `timestamp`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use std::time::{Duration, SystemTime};
    /// use user_provisioning_sandbox::{Sandbox, fixtures};
    ///
    /// let sandbox = Sandbox::start().await;
    /// sandbox.set_myreports_clock(SystemTime::UNIX_EPOCH + Duration::from_secs(86_400));
    /// let client = sandbox.myreports_client();
    /// let list = client.list_customer_users().customer_tenant_id(fixtures::CUSTOMER_TENANT).send().await?;
    /// let time = list.timestamp.as_ref().map(|time| time.as_str());
    /// assert_eq!(time, Some("1970-01-02T00:00:00.0000000Z"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_myreports_clock(&self, moment: std::time::SystemTime) {
        self.server.lock().products.myreports.set_clock(Some(moment.into()));
    }
}

#[cfg(feature = "evolution_platform")]
impl Sandbox {
    /// Adds a user to the Evolution Platform as a creation does, but without a request.
    ///
    /// # Panics
    ///
    /// If the product would refuse the user.
    #[track_caller]
    pub fn add_evolution_platform_user<V>(&self, user: V)
    where
        V: TryInto<user_provisioning::evolution_platform::types::NewUser>,
        V::Error: Display,
    {
        let response = self
            .server
            .lock()
            .products
            .evolution_platform
            .add_user(written::<user_provisioning::evolution_platform::types::NewUser, _>(user));
        created(response);
    }

    /// Returns the whole state of the Evolution Platform, users by name and the only `project`, to compare
    /// before and after a call.
    pub fn evolution_platform_state(&self) -> Value {
        self.server.lock().products.evolution_platform.state()
    }

    /// Returns all users of the Evolution Platform, as the product returns them.
    #[track_caller]
    pub fn evolution_platform_users(
        &self,
    ) -> Vec<user_provisioning::evolution_platform::types::User> {
        all(self.server.lock().products.evolution_platform.shown())
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "a test kit tells the author of a test at once")]
fn written<T: Serialize, V>(user: V) -> Value
where
    V: TryInto<T>,
    V::Error: Display,
{
    match user.try_into() {
        Ok(user) => super::rules::value(&user),
        Err(reason) => panic!("that is no user: {reason}"),
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "a test kit tells the author of a test at once")]
fn created(outcome: Result<ProductResponse, ProductResponse>) -> Value {
    match outcome {
        Ok(response) => response.body.unwrap_or_default(),
        Err(refusal) => {
            let body = refusal.body.unwrap_or_default();
            panic!("the product refuses the user with {} and {body}", refusal.status)
        }
    }
}

#[track_caller]
fn all<T: DeserializeOwned>(shown: Vec<Value>) -> Vec<T> {
    shown.into_iter().map(read).collect()
}

/// The emulated products answer as documented, which their tests check.
#[track_caller]
#[allow(clippy::panic, reason = "that would be a mistake of the sandbox")]
fn read<T: DeserializeOwned>(shown: Value) -> T {
    match serde_json::from_value(shown) {
        Ok(read) => read,
        Err(error) => panic!("the sandbox shows what the document does not have: {error}"),
    }
}
