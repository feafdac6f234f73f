//! The sandbox, a proxy that breaks connections at random, and the invariants afterwards.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use user_provisioning::{
    RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::desired::{CHARGED, Desired, Granted, PEOPLE};
use super::scenario::{ensure, is_unchanged};
use crate::support::proxy::{Fault, Proxy};

pub struct Harness {
    seed: u64,
    sandbox: Sandbox,
    proxy: Proxy,
    connection_is_whole: Arc<AtomicBool>,
    /// Requests with the consent that reached the sandbox.
    paid_for: Arc<AtomicUsize>,
    /// How often a program consented.
    consents: Arc<AtomicUsize>,
    granted: Mutex<Granted>,
}

/// The clients of one program.
pub struct Clients {
    pub my_reports: myreports::Client,
    pub courrier: maarch_courrier::Client,
    pub parapheur: maarch_parapheur::Client,
    pub platform: evolution_platform::Client,
    consents: Arc<AtomicUsize>,
}

impl Clients {
    pub const TENANT: &str = fixtures::CUSTOMER_TENANT;

    pub fn consent(&self) {
        self.consents.fetch_add(1, Ordering::SeqCst);
    }
}

impl Harness {
    pub async fn new(seed: u64) -> Self {
        let sandbox = Sandbox::start().await;
        let connection_is_whole = Arc::new(AtomicBool::new(false));
        let paid_for = Arc::new(AtomicUsize::new(0));
        let chance = Mutex::new(fastrand::Rng::with_seed(seed.wrapping_mul(7919)));
        let (is_whole, counted) = (Arc::clone(&connection_is_whole), Arc::clone(&paid_for));
        let proxy = Proxy::to(&sandbox.url(), move |request| {
            let mut chance = chance.lock().expect("no test panics here");
            let fate = match chance.u8(..10) {
                _ if is_whole.load(Ordering::SeqCst) => Fault::Nowhere,
                0 => Fault::BeforeServer,
                1 => Fault::AfterServer(chance.usize(..400)),
                _ => Fault::Nowhere,
            };
            let consents = request.header("accept-charges").is_some();
            counted
                .fetch_add(usize::from(consents && fate != Fault::BeforeServer), Ordering::SeqCst);
            fate
        })
        .await;
        let (consents, granted) = (Arc::default(), Mutex::default());
        Self { seed, sandbox, proxy, connection_is_whole, paid_for, consents, granted }
    }

    /// New clients, as after a restart.
    pub fn clients(&self) -> Arc<Clients> {
        let origin = self.proxy.origin();
        let retry = RetryPolicy::default().base_delay(Duration::ZERO);
        let my_reports = myreports::Client::builder().base_url(format!("{origin}/api"));
        let my_reports =
            my_reports.bearer_token(fixtures::BEARER_TOKEN).retry(retry.clone()).build();
        let courrier = maarch_courrier::Client::builder().retry(retry.clone());
        let courrier = courrier.base_url(format!("{origin}/maarch-courrier"));
        let courrier = courrier.basic(fixtures::LOGIN, fixtures::PASSWORD).build();
        let parapheur = maarch_parapheur::Client::builder().retry(retry.clone());
        let parapheur = parapheur.base_url(format!("{origin}/maarch-parapheur"));
        let parapheur = parapheur.basic(fixtures::LOGIN, fixtures::PASSWORD).build();
        let platform = evolution_platform::Client::builder().retry(retry);
        let platform = platform.base_url(format!("{origin}/evolutionplatform/referentiel/api/v1"));
        let platform =
            platform.bearer_token(fixtures::BEARER_TOKEN).api_key(fixtures::API_KEY).build();
        Arc::new(Clients {
            my_reports: my_reports.expect("a client"),
            courrier: courrier.expect("a client"),
            parapheur: parapheur.expect("a client"),
            platform: platform.expect("a client"),
            consents: Arc::clone(&self.consents),
        })
    }

    /// What was reported as done for a person.
    pub fn granted(&self, product: u8, desired: &Desired) {
        if product < 2 {
            let mut granted = self.granted.lock().expect("no test panics here");
            granted.entry(desired.person).or_default().extend(&desired.items);
        }
    }

    /// From here on, no connection breaks.
    pub fn heal(&self) {
        self.connection_is_whole.store(true, Ordering::SeqCst);
    }

    /// The last run: everybody in all products, with everything that was granted before.
    pub async fn settle(&self) {
        let clients = self.clients();
        for desired in self.desired() {
            for product in 0..4 {
                let done = ensure(&clients, product, &desired).await;
                done.unwrap_or_else(|failure| {
                    panic!("seed {}: {desired:?}: {}", self.seed, failure.error)
                });
            }
            assert!(is_unchanged(&clients, &desired).await, "seed {}: {desired:?}", self.seed);
        }
    }

    fn desired(&self) -> Vec<Desired> {
        let granted = self.granted.lock().expect("no test panics here");
        let items = |person| granted.get(person).cloned().unwrap_or_default();
        PEOPLE.into_iter().map(|person| Desired { person, items: items(person) }).collect()
    }

    pub async fn check(&self) {
        let seed = self.seed;
        let clients = self.clients();
        let list = clients.my_reports.list_customer_users().customer_tenant_id(Clients::TENANT);
        let my_reports = list.send().await.expect("a list");
        let courrier = clients.courrier.list_users().send().await.expect("a list");
        let parapheur = clients.parapheur.list_users().send().await.expect("a list");
        let platform = clients.platform.list_users().send().await.expect("a list");
        let mut most_charges = 0;
        for desired in self.desired() {
            let person = desired.person;
            let email = format!("{person}@example.com");
            let found = my_reports.data.iter().filter(|user| user.email.as_ref() == Some(&email));
            let found: Vec<_> = found.collect();
            assert_eq!(found.len(), 1, "seed {seed}: {person}");
            let call = clients.my_reports.get_customer_user().customer_tenant_id(Clients::TENANT);
            let roles = call.user_id(found[0].id.as_str()).send().await.expect("a user");
            let roles: Vec<&str> = roles.data.roles.iter().map(|role| role.as_str()).collect();
            most_charges += roles.iter().filter(|role| CHARGED.contains(role)).count();

            let found = courrier.users.iter().filter(|user| user.user_id == person);
            let found: Vec<_> = found.collect();
            assert_eq!(found.len(), 1, "seed {seed}: {person}");
            let details = clients.courrier.get_user_details().id(found[0].id).send().await;
            let details = details.expect("details");
            let groups = details.groups.iter().filter_map(|group| group.group_id.as_deref());
            let entities = details.entities.iter().filter_map(|entity| entity.entity_id.as_deref());
            let has: BTreeSet<&str> = roles.iter().copied().chain(groups).chain(entities).collect();
            let lost: Vec<_> = desired.items.iter().filter(|item| !has.contains(*item)).collect();
            assert!(lost.is_empty(), "seed {seed}: {person} lost {lost:?}");

            let found = parapheur.users.iter().filter(|user| user.login.as_deref() == Some(person));
            assert_eq!(found.count(), 1, "seed {seed}: {person}");
            let found = platform.iter().filter(|user| user.identity_name == person);
            assert_eq!(found.count(), 1, "seed {seed}: {person}");
        }
        self.check_charges(most_charges);
    }

    /// A role that costs money is paid for when it is granted, and never again.
    fn check_charges(&self, most: usize) {
        let seed = self.seed;
        let charges = self.sandbox.myreports_charges() as usize;
        assert!(charges <= most, "seed {seed}: {charges} charges for {most} roles that cost money");
        let is_paid = |request: &&user_provisioning_sandbox::Received| {
            request.header("accept-charges").is_some() && request.status() < 300
        };
        let carried_out = self.sandbox.requests().iter().filter(is_paid).count();
        assert!(charges <= carried_out, "seed {seed}: {charges} charges, {carried_out} requests");
        let (sent, consents) =
            (self.paid_for.load(Ordering::SeqCst), self.consents.load(Ordering::SeqCst));
        assert!(carried_out <= sent && sent <= consents, "seed {seed}: {sent} of {consents}");
    }
}
