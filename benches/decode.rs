//! A list of 100,000 users, compared to the same list fetched and deserialized with `reqwest`.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

mod support;

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use reqwest::Method;
use serde_json::json;
use support::{Server, Sides};
use user_provisioning::maarch_courrier::types::UserList;

const USERS: usize = 100_000;

/// Users as a running server sends them.
fn list() -> Vec<u8> {
    let users: Vec<_> = (1..=USERS)
        .map(|id| {
            json!({
                "id": id,
                "user_id": format!("user{id}"),
                "firstname": format!("Prénom {id}"),
                "lastname": format!("NOM {id}"),
                "status": if id % 10 == 0 { "SPD" } else { "OK" },
                "mail": format!("prenom.nom.{id}@ville.example.com"),
                "mode": "standard",
            })
        })
        .collect();
    json!({"users": users, "quota": []}).to_string().into_bytes()
}

fn decode(c: &mut Criterion) {
    let list = list();
    let bytes = list.len().try_into().expect("a length");
    let server = Server::start(list, Vec::new());
    let Sides { sdk, by_hand, runtime } = Sides::at(server.url());
    let mut group = c.benchmark_group("decode");
    group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Bytes(bytes));
    group.bench_function("by_hand", |b| {
        b.iter(|| {
            let list = runtime.block_on(async {
                let answer =
                    by_hand.call(Method::GET, "/rest/users").send().await.expect("an answer");
                let answer = answer.error_for_status().expect("a success");
                let body = answer.bytes().await.expect("a body");
                serde_json::from_slice::<UserList>(&body).expect("a list of users")
            });
            assert_eq!(list.users.len(), USERS);
        });
    });
    group.bench_function("sdk", |b| {
        b.iter(|| {
            let list = runtime
                .block_on(async { sdk.list_users().send().await.expect("an answer").into_inner() });
            assert_eq!(list.users.len(), USERS);
        });
    });
    group.finish();
}

criterion_group!(benches, decode);
criterion_main!(benches);
