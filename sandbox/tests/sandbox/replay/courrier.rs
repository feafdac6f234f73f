//! Maarch Courrier in four versions.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use user_provisioning_sandbox::{CourrierVersion, Sandbox, fixtures};

use super::exchange::Exchange;
use super::session::{PlainResponse, Session, replay};

pub fn session(sandbox: &Sandbox) -> Session {
    let pair = |login: &str, password: &str| Some((login.to_owned(), password.to_owned()));
    Session {
        base_url: format!("{}/rest", sandbox.maarch_courrier_url()),
        actors: BTreeMap::from([
            ("s", pair(fixtures::LOGIN, fixtures::PASSWORD)),
            ("up", pair(&fixtures::LOGIN.to_uppercase(), fixtures::PASSWORD)),
            ("r", pair(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD)),
            ("w", pair(fixtures::LOGIN, "wrong")),
            ("root", pair(fixtures::ROOT_LOGIN, fixtures::ROOT_PASSWORD)),
        ]),
        names: BTreeMap::from([("{T}".to_owned(), json!("t1"))]),
    }
}

/// The user that an exchange created, if any.
pub fn made(exchange: &Exchange, response: &PlainResponse) -> Option<Value> {
    let creates = exchange.method == "POST" && exchange.path == "/users";
    (creates && response.status == 200).then(|| response.body["id"].clone())
}

async fn run(version: CourrierVersion, listed: &[(usize, &str)]) {
    let sandbox = Sandbox::builder().maarch_courrier(version).start().await;
    let mut session = session(&sandbox);
    session.names.extend([
        ("{B}".to_owned(), json!(9)),
        ("{D}".to_owned(), json!(12)),
        ("{S}".to_owned(), json!(fixtures::CALLER_ID)),
        ("{Z}".to_owned(), json!(4_000_000)),
    ]);
    let learn = |session: &mut Session, exchange: &Exchange, response: &PlainResponse| {
        if let Some(id) = made(exchange, response) {
            session.names.entry("{A}".to_owned()).or_insert(id);
        }
    };
    replay(&format!("courrier-{version}.json"), session, listed, |_| {}, learn).await;
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
