//! One call, compared to the same call written with `reqwest`: same server and response, and one persistent
//! connection each.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

mod support;
#[path = "support/users.rs"]
mod users;

use criterion::{Criterion, criterion_group, criterion_main};
use support::{Server, Sides};
use users::{CREATED, LIST, person, person_by_hand};

fn list_users(c: &mut Criterion, Sides { sdk, by_hand, runtime }: &Sides) {
    let mut group = c.benchmark_group("list_users");
    group.bench_function("by_hand", |b| {
        b.iter(|| runtime.block_on(by_hand.list_users()));
    });
    group.bench_function("sdk", |b| {
        b.iter(|| runtime.block_on(async { sdk.list_users().send().await.expect("a response") }));
    });
    group.finish();
}

fn create_user(c: &mut Criterion, Sides { sdk, by_hand, runtime }: &Sides) {
    let mut group = c.benchmark_group("create_user");
    group.bench_function("by_hand", |b| {
        b.iter(|| runtime.block_on(by_hand.create_user(&person_by_hand())));
    });
    group.bench_function("sdk", |b| {
        b.iter(|| {
            runtime.block_on(async {
                sdk.create_user().body(person()).send().await.expect("a response")
            })
        });
    });
    group.finish();
}

fn calls(c: &mut Criterion) {
    let server = Server::start(LIST.into(), CREATED.into());
    let sides = Sides::at(server.url());
    list_users(c, &sides);
    create_user(c, &sides);
}

criterion_group!(benches, calls);
criterion_main!(benches);
