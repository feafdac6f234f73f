//! A list of 100,000 users, compared to the same list fetched and deserialized with `reqwest`.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

#[path = "support/list.rs"]
mod list;
mod support;

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use list::{USERS, list};
use support::{Server, Sides};

fn decode(c: &mut Criterion) {
    let list = list();
    let bytes = list.len().try_into().expect("a length");
    let server = Server::start(list, Vec::new());
    let Sides { sdk, by_hand, runtime } = Sides::at(server.url());
    let mut group = c.benchmark_group("decode");
    group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Bytes(bytes));
    group.bench_function("by_hand", |b| {
        b.iter(|| {
            let list = runtime.block_on(by_hand.list_users());
            assert_eq!(list.users.len(), USERS);
        });
    });
    group.bench_function("sdk", |b| {
        b.iter(|| {
            let list = runtime.block_on(async {
                sdk.list_users().send().await.expect("a response").into_inner()
            });
            assert_eq!(list.users.len(), USERS);
        });
    });
    group.finish();
}

criterion_group!(benches, decode);
criterion_main!(benches);
