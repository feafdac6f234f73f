//! Maarch Courrier in four versions, and two servers with the new signature book.

use std::collections::BTreeMap;

use serde_json::json;
use user_provisioning_sandbox::{CourrierVersion, Sandbox, seeds};

use crate::session::{Session, replay};

async fn run(version: CourrierVersion, listed: &[(usize, &str)]) {
    let sandbox = Sandbox::builder().maarch_courrier(version).start().await;
    let pair = |login: &str, password: &str| Some((login.to_owned(), password.to_owned()));
    let session = Session {
        base_url: format!("{}/rest", sandbox.maarch_courrier_url()),
        actors: BTreeMap::from([
            ("s", pair(seeds::LOGIN, seeds::PASSWORD)),
            ("up", pair(&seeds::LOGIN.to_uppercase(), seeds::PASSWORD)),
            ("r", pair(seeds::LIMITED_LOGIN, seeds::LIMITED_PASSWORD)),
            ("w", pair(seeds::LOGIN, "wrong")),
        ]),
        names: BTreeMap::from([
            ("{B}".to_owned(), json!(9)),
            ("{D}".to_owned(), json!(12)),
            ("{S}".to_owned(), json!(seeds::CALLER_ID)),
            ("{T}".to_owned(), json!("t1")),
            ("{Z}".to_owned(), json!(4_000_000)),
        ]),
    };
    let file = format!("courrier-{version}.json");
    replay(
        &file,
        session,
        listed,
        |_| {},
        |session, exchange, answer| {
            let creates = exchange.method == "POST" && exchange.path == "/users";
            if creates && answer.status == 200 && !session.names.contains_key("{A}") {
                session.names.insert("{A}".to_owned(), answer.body["id"].clone());
            }
        },
    )
    .await;
}

#[tokio::test]
async fn version_21_03_1() {
    run(CourrierVersion::V21_03_1, &[]).await;
}

#[tokio::test]
async fn version_2301_3_4() {
    run(CourrierVersion::V2301_3_4, &[]).await;
}

#[tokio::test]
async fn version_2301_3_7() {
    run(CourrierVersion::V2301_3_7, &[]).await;
}

#[tokio::test]
async fn version_2505() {
    run(CourrierVersion::V2505, &[]).await;
}
