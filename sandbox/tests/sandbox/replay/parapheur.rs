//! Maarch Parapheur in three versions.

use std::collections::BTreeMap;

use serde_json::json;
use user_provisioning::maarch_parapheur::types::NewUser;
use user_provisioning_sandbox::{ParapheurVersion, Sandbox, fixtures};

use super::session::{Session, replay};

async fn run(version: ParapheurVersion, listed: &[(usize, &str)]) {
    let sandbox = Sandbox::builder().maarch_parapheur(version).start().await;
    // The recorded servers had sample data with another Jenny JANE.
    let other = NewUser::builder().login("jjane2").email("jenny.jane@example.com");
    sandbox.add_maarch_parapheur_user(other.firstname("Jenny").lastname("JANE"));
    let pair = |login: &str, password: &str| Some((login.to_owned(), password.to_owned()));
    let session = Session {
        base_url: format!("{}/rest", sandbox.maarch_parapheur_url()),
        actors: BTreeMap::from([
            ("m", pair(fixtures::LOGIN, fixtures::PASSWORD)),
            ("l", pair(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD)),
            ("n", None),
            ("w", pair("nobody", "nothing")),
        ]),
        names: BTreeMap::from([
            ("{A}".to_owned(), json!(1)),
            ("{ALOGIN}".to_owned(), json!("jjane")),
            ("{B}".to_owned(), json!(12)),
            ("{ME}".to_owned(), json!(fixtures::CALLER_ID)),
            ("{LIM}".to_owned(), json!(fixtures::LIMITED_CALLER_ID)),
            ("{T}".to_owned(), json!("t1")),
            ("{MGRLOGIN}".to_owned(), json!(fixtures::LOGIN)),
            ("{MGRPASS}".to_owned(), json!(fixtures::PASSWORD)),
        ]),
    };
    let file = format!("parapheur-{version}.json");
    replay(&file, session, listed, |_| {}, |_, _, _| {}).await;
}

#[tokio::test]
async fn version_21_03_6() {
    run(ParapheurVersion::V21_03_6, &[]).await;
}

#[tokio::test]
async fn version_20_03_2() {
    run(ParapheurVersion::V20_03_2, &[]).await;
}

#[tokio::test]
async fn version_19_09_1() {
    run(ParapheurVersion::V19_09_1, &[]).await;
}
