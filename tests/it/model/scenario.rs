//! Programs that run at once, are stopped in the middle, and start again.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use user_provisioning::{ChargeNotice, Decision, Ensured, Error};

use super::desired::Wish;
use super::harness::{Clients, World};

/// One run of everything, by chance.
pub struct Program {
    seed: u64,
    chance: fastrand::Rng,
}

impl Program {
    pub fn new(seed: u64) -> Self {
        Self { seed, chance: fastrand::Rng::with_seed(seed) }
    }

    pub async fn run(&mut self, world: &World) {
        let mut clients = world.clients();
        for _ in 0..12 {
            let at_once = self.chance.usize(1..=4);
            // Several at once often want the same person.
            let first = Wish::by_chance(&mut self.chance);
            let wishes: Vec<Wish> = (0..at_once)
                .map(|_| {
                    let mut wish = Wish::by_chance(&mut self.chance);
                    if self.chance.bool() {
                        wish.person = first.person;
                    }
                    wish
                })
                .collect();
            let product = self.chance.u8(..4);
            let patience = match self.chance.u8(..5) {
                0 => Duration::from_micros(self.chance.u64(..8_000)),
                _ => Duration::from_secs(20),
            };
            let calls = wishes.into_iter().map(|wish| {
                let clients = Arc::clone(&clients);
                async move {
                    let call = ensure(&clients, product, &wish);
                    (wish.clone(), tokio::time::timeout(patience, call).await)
                }
            });
            for (wish, outcome) in join_all(calls).await {
                match outcome {
                    Ok(Ok(())) => world.granted(product, &wish),
                    Ok(Err(error)) => self.excuse(product, &wish, &error),
                    Err(_stopped) => {}
                }
            }
            if self.chance.u8(..3) == 0 {
                clients = world.clients();
            }
        }
    }

    /// Only what a broken connection explains is a failure that may be.
    fn excuse(&self, product: u8, wish: &Wish, error: &Error) {
        let broken = error.is_interrupted() || error.is_timeout() || error.is_unreadable();
        let unread = error.is_charges_required() && error.raw_body_is_cut();
        assert!(
            broken || error.is_connect() || unread || error.raw_body_is_cut(),
            "seed {}, product {product}, {wish:?}: {error} {error:?}",
            self.seed
        );
    }
}

pub async fn ensure(clients: &Clients, product: u8, wish: &Wish) -> Result<(), Error> {
    match product {
        0 => {
            let wanted = clients.my_reports.ensure_user().customer_tenant_id(Clients::TENANT);
            let pay = async |_: &ChargeNotice| {
                clients.consent();
                Decision::Accept
            };
            wanted.user(wish.my_reports()).confirm_charges(pay).await.map(drop)
        }
        1 => {
            let wanted = clients.courrier.ensure_user().user(wish.courrier());
            wanted.groups(wish.groups()).entities(wish.entities()).send().await.map(drop)
        }
        2 => clients.parapheur.ensure_user().user(wish.parapheur()).send().await.map(drop),
        _ => clients.platform.ensure_user().user(wish.platform()).send().await.map(drop),
    }
}

pub async fn is_unchanged(clients: &Clients, wish: &Wish) -> bool {
    let wanted = clients.my_reports.ensure_user().customer_tenant_id(Clients::TENANT);
    let nobody = async |_: &ChargeNotice| Decision::Decline;
    let outcome = wanted.user(wish.my_reports()).confirm_charges(nobody).await.expect("no failure");
    let my_reports = outcome.done().is_some_and(|done| done.is_unchanged());
    let wanted = clients.courrier.ensure_user().user(wish.courrier());
    let wanted = wanted.groups(wish.groups()).entities(wish.entities());
    let courrier = wanted.send().await.as_ref().is_ok_and(Ensured::is_unchanged);
    let parapheur = clients.parapheur.ensure_user().user(wish.parapheur()).send().await;
    let platform = clients.platform.ensure_user().user(wish.platform()).send().await;
    my_reports
        && courrier
        && parapheur.as_ref().is_ok_and(Ensured::is_unchanged)
        && platform.as_ref().is_ok_and(Ensured::is_unchanged)
}
