//! The sandbox with few users and with many: reading a page or a user, and adding users.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use tokio::runtime::Runtime;
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

const COUNTS: [usize; 2] = [100, 10_000];

type Add = fn(&Sandbox, usize);

const PRODUCTS: [(&str, Add); 4] = [
    ("maarch_courrier", add_clerk),
    ("maarch_parapheur", add_signer),
    ("myreports", add_customer),
    ("evolution_platform", add_member),
];

fn add_clerk(sandbox: &Sandbox, number: usize) {
    let user = maarch_courrier::types::NewUser::builder().user_id(format!("user{number}"));
    let user = user.firstname("Ada").lastname("Lovelace").mail("ada@example.com");
    sandbox.add_maarch_courrier_user(user);
}

fn add_signer(sandbox: &Sandbox, number: usize) {
    let user = maarch_parapheur::types::NewUser::builder().login(format!("user{number}"));
    let user = user.firstname("Ada").lastname("Lovelace").email("ada@example.com");
    sandbox.add_maarch_parapheur_user(user);
}

fn tenant(number: usize) -> String {
    format!("7c9e6679-7425-40de-944b-{number:012x}")
}

/// A customer, and a user of the first one: only lists of tenants are paginated.
fn add_customer(sandbox: &Sandbox, number: usize) {
    sandbox.add_myreports_customer(&tenant(number), "Example Ltd");
    let user = myreports::types::NewUser::builder().email(format!("user{number}@example.com"));
    sandbox.add_myreports_user(&tenant(0), user.display_name("Ada Lovelace"));
}

fn add_member(sandbox: &Sandbox, number: usize) {
    let role = evolution_platform::types::OrganizationRole::builder()
        .organization_id(fixtures::ORGANIZATION)
        .role_id(fixtures::ROLE);
    let user = evolution_platform::types::NewUser::builder()
        .identity_name(format!("user{number}@example.com"))
        .display_name("Ada Lovelace")
        .organizations([role])
        .email("ada@example.com")
        .first_name("Ada")
        .last_name("Lovelace");
    sandbox.add_evolution_platform_user(user);
}

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

fn seeding(c: &mut Criterion) {
    let runtime = runtime();
    let mut group = c.benchmark_group("seeding");
    for (product, add) in PRODUCTS {
        for count in [1_000, 10_000] {
            group.bench_function(BenchmarkId::new(product, count), |b| {
                let start = || runtime.block_on(Sandbox::start());
                let seed = |sandbox: Sandbox| {
                    (0..count).for_each(|number| add(&sandbox, number));
                    sandbox
                };
                b.iter_batched(start, seed, BatchSize::PerIteration);
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
    targets = page, seeding
}
criterion_main!(benches);
