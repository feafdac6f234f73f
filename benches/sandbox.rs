//! The sandbox with few users and with many: reading a page or a user.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

#[path = "support/seeds.rs"]
mod seeds;

use std::time::Duration;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use tokio::runtime::Runtime;
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::Sandbox;

use seeds::{Add, PRODUCTS};

const COUNTS: [usize; 2] = [100, 10_000];

async fn filled(count: usize, add: Add) -> Sandbox {
    let sandbox = Sandbox::start().await;
    (0..count).for_each(|number| add(&sandbox, number));
    sandbox
}

/// The clients, built once, and the id to look up.
struct Reader {
    maarch_courrier: maarch_courrier::Client,
    maarch_parapheur: maarch_parapheur::Client,
    myreports: myreports::Client,
    evolution_platform: evolution_platform::Client,
    clerk: i32,
    signer: i32,
}

impl Reader {
    fn of(sandbox: &Sandbox) -> Self {
        let clerks = sandbox.maarch_courrier_users();
        let signers = sandbox.maarch_parapheur_users();
        Self {
            maarch_courrier: sandbox.maarch_courrier_client(),
            maarch_parapheur: sandbox.maarch_parapheur_client(),
            myreports: sandbox.myreports_client(),
            evolution_platform: sandbox.evolution_platform_client(),
            clerk: clerks.iter().map(|user| user.id).max().expect("somebody"),
            signer: signers.iter().map(|user| user.id).max().expect("somebody"),
        }
    }

    /// Reads the first 20 users, or the newest one if the product has no pagination.
    async fn read(&self, product: &str) {
        match product {
            "maarch_courrier" => {
                let call = self.maarch_courrier.get_user().id(self.clerk);
                call.send().await.expect("a user");
            }
            "maarch_parapheur" => {
                let call = self.maarch_parapheur.get_user().id(self.signer);
                call.send().await.expect("a user");
            }
            "myreports" => {
                self.myreports.list_customers().page_size(20).send().await.expect("a page");
            }
            _ => {
                self.evolution_platform.list_users().limit(20).send().await.expect("a page");
            }
        }
    }
}

fn runtime() -> Runtime {
    Runtime::new().expect("the runtime starts")
}

fn page(c: &mut Criterion) {
    let runtime = runtime();
    let mut group = c.benchmark_group("page");
    for (product, add) in PRODUCTS {
        for count in COUNTS {
            let sandbox = runtime.block_on(filled(count, add));
            let reader = Reader::of(&sandbox);
            group.bench_function(BenchmarkId::new(product, count), |b| {
                b.iter(|| runtime.block_on(reader.read(product)));
            });
        }
    }
    group.finish();
}

fn quick() -> Criterion {
    let quick = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(300));
    quick.measurement_time(Duration::from_secs(1))
}

criterion_group! {
    name = benches;
    config = quick();
    targets = page
}
criterion_main!(benches);
