//! One call, compared to the same call written with `reqwest`: same server, response and types, and one
//! persistent connection each.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

mod support;
#[path = "support/users.rs"]
mod users;

use criterion::{Criterion, criterion_group, criterion_main};
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use support::{Server, Sides};
use user_provisioning::maarch_courrier::types::{CreatedUser, NewUser, UserList};
use users::{CREATED, LIST, person};

fn list_users(c: &mut Criterion, Sides { sdk, by_hand, runtime }: &Sides) {
    let mut group = c.benchmark_group("list_users");
    group.bench_function("by_hand", |b| {
        b.iter(|| {
            runtime.block_on(async {
                let answer =
                    by_hand.call(Method::GET, "/rest/users").send().await.expect("an answer");
                let answer = answer.error_for_status().expect("a success");
                let body = answer.bytes().await.expect("a body");
                serde_json::from_slice::<UserList>(&body).expect("a list of users")
            })
        });
    });
    group.bench_function("sdk", |b| {
        b.iter(|| runtime.block_on(async { sdk.list_users().send().await.expect("an answer") }));
    });
    group.finish();
}

fn create_user(c: &mut Criterion, Sides { sdk, by_hand, runtime }: &Sides) {
    let mut group = c.benchmark_group("create_user");
    group.bench_function("by_hand", |b| {
        b.iter(|| {
            runtime.block_on(async {
                let person = NewUser::try_from(person()).expect("a person");
                let body = serde_json::to_vec(&person).expect("a body");
                let call = by_hand
                    .call(Method::POST, "/rest/users")
                    .header(CONTENT_TYPE, "application/json");
                let answer = call.body(body).send().await.expect("an answer");
                let answer = answer.error_for_status().expect("a success");
                let body = answer.bytes().await.expect("a body");
                serde_json::from_slice::<CreatedUser>(&body).expect("an id")
            })
        });
    });
    group.bench_function("sdk", |b| {
        b.iter(|| {
            runtime.block_on(async {
                sdk.create_user().body(person()).send().await.expect("an answer")
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
