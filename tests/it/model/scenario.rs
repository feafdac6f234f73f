//! Programs that run concurrently, are stopped midway, and restarted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use user_provisioning::{ChargeNotice, Charged, Decision, Ensured, Error};

use super::desired::Desired;
use super::harness::{Clients, Harness};

/// One random run of everything.
pub struct Scenario {
    seed: u64,
    chance: fastrand::Rng,
}

impl Scenario {
    pub fn new(seed: u64) -> Self {
        Self { seed, chance: fastrand::Rng::with_seed(seed) }
    }

    pub async fn run(&mut self, harness: &Harness) {
        let mut clients = harness.clients();
        for _ in 0..12 {
            let at_once = self.chance.usize(1..=4);
            // Several at once often want the same person.
            let first = Desired::by_chance(&mut self.chance);
            let desired: Vec<Desired> = (0..at_once)
                .map(|_| {
                    let mut desired = Desired::by_chance(&mut self.chance);
                    if self.chance.bool() {
                        desired.person = first.person;
                    }
                    desired
                })
                .collect();
            let product = self.chance.u8(..4);
            let patience = match self.chance.u8(..5) {
                0 => Duration::from_micros(self.chance.u64(..8_000)),
                _ => Duration::from_secs(20),
            };
            let calls = desired.into_iter().map(|desired| {
                let clients = Arc::clone(&clients);
                async move {
                    let call = ensure(&clients, product, &desired);
                    (desired.clone(), tokio::time::timeout(patience, call).await)
                }
            });
            for (desired, outcome) in join_all(calls).await {
                match outcome {
                    Ok(Ok(())) => harness.granted(product, &desired),
                    Ok(Err(failure)) => self.excuse(product, &desired, &failure),
                    Err(_stopped) => {}
                }
            }
            if self.chance.u8(..3) == 0 {
                clients = harness.clients();
            }
        }
    }

    /// Only a broken connection excuses a failure, or a second charge of one run, which is not accepted.
    fn excuse(&self, product: u8, desired: &Desired, Failure { error, has_consented }: &Failure) {
        let broken = error.is_interrupted() || error.is_timeout() || error.is_unreadable();
        let is_second = error.is_charges_required() && *has_consented;
        assert!(
            broken || error.is_connect() || is_second || error.raw_body_is_cut(),
            "seed {}, product {product}, {desired:?}: {error} {error:?}",
            self.seed
        );
    }
}

/// Why a run failed, and whether it had consented to charges before.
pub struct Failure {
    pub error: Error,
    has_consented: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, has_consented: false }
    }
}

pub async fn ensure(clients: &Clients, product: u8, desired: &Desired) -> Result<(), Failure> {
    match product {
        0 => {
            let wanted = clients.my_reports.ensure_user().customer_tenant_id(Clients::TENANT);
            let has_consented = AtomicBool::new(false);
            let pay = async |_: &ChargeNotice| {
                clients.consent();
                has_consented.store(true, Ordering::SeqCst);
                Decision::Accept
            };
            let outcome = wanted.user(desired.my_reports()).confirm_charges(pay).await;
            let has_consented = has_consented.into_inner();
            match outcome {
                Ok(Charged::Declined(_)) => assert!(has_consented, "nobody declined: {desired:?}"),
                Ok(Charged::Done(_)) => {}
                Err(error) => return Err(Failure { error, has_consented }),
            }
        }
        1 => {
            let wanted = clients.courrier.ensure_user().user(desired.courrier());
            wanted.groups(desired.groups()).entities(desired.entities()).send().await?;
        }
        2 => drop(clients.parapheur.ensure_user().user(desired.parapheur()).send().await?),
        _ => drop(clients.platform.ensure_user().user(desired.platform()).send().await?),
    }
    Ok(())
}

pub async fn is_unchanged(clients: &Clients, desired: &Desired) -> bool {
    let wanted = clients.my_reports.ensure_user().customer_tenant_id(Clients::TENANT);
    let nobody = async |_: &ChargeNotice| Decision::Decline;
    let outcome =
        wanted.user(desired.my_reports()).confirm_charges(nobody).await.expect("no failure");
    let my_reports = outcome.done().is_some_and(|done| done.is_unchanged());
    let wanted = clients.courrier.ensure_user().user(desired.courrier());
    let wanted = wanted.groups(desired.groups()).entities(desired.entities());
    let courrier = wanted.send().await.as_ref().is_ok_and(Ensured::is_unchanged);
    let parapheur = clients.parapheur.ensure_user().user(desired.parapheur()).send().await;
    let platform = clients.platform.ensure_user().user(desired.platform()).send().await;
    my_reports
        && courrier
        && parapheur.as_ref().is_ok_and(Ensured::is_unchanged)
        && platform.as_ref().is_ok_and(Ensured::is_unchanged)
}
