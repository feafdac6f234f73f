//! Lists, notices of charges, and the sandbox with its received requests.

use user_provisioning::{ChargeNotice, Charged, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::Sandbox;

use super::canaries::{BEARER, ELEMENT, LOG_IN_PASSWORD, PASSWORD, SERVER_KEY, SESSION_REFRESH};
use super::clients::LOGIN;
use super::display::Shown;
use super::outcomes::no_tls;
use crate::support::response::json;
use crate::support::server::Server;
use crate::support::users::{courrier_user, myreports_user, parapheur_user};

pub async fn run(shown: &mut Shown) {
    lists(shown).await;
    charges(shown).await;
    sandbox(shown).await;
}

/// An unreadable element whose contents must not be shown.
async fn lists(shown: &mut Shown) {
    let element = serde_json::json!({
        "id": ELEMENT.text, "user_id": [ELEMENT.text], ELEMENT.text: ELEMENT.text,
    });
    let list = serde_json::json!({ "users": [element, ELEMENT.text, { "id": 7 }] }).to_string();
    let server = Server::always(json(200, list)).await;
    let client = maarch_courrier::Client::builder().base_url(server.origin());
    let client = client.basic(LOGIN, PASSWORD.text).build().expect("a usable client");
    let partial = client.list_users().lenient().send().await.expect("a part of the list");
    assert!(partial.rejected().len() >= 2, "{partial:?}");
    for rejected in partial.rejected() {
        shown.printed("a rejected element", rejected);
    }
    shown.value("a partial list", &partial);
    let error = client.list_users().send().await.expect_err("the list cannot be read");
    shown.error("an unreadable list", &error);
}

async fn charges(shown: &mut Shown) {
    let key = SERVER_KEY.text;
    let body = serde_json::json!({ "data": { "email": key }, "message": key, "apiKey": key });
    let server = Server::always(json(402, body.to_string())).await;
    let client = myreports::Client::builder().base_url(server.origin());
    let client = client.bearer_token(BEARER.text).build().expect("a usable client");
    let call = || client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    let mut notices = Vec::new();
    let decide = async |notice: &ChargeNotice| {
        notices.push(notice.clone());
        false
    };
    let outcome = call().confirm_charges(decide).await.expect("declined");
    assert!(matches!(outcome, Charged::Declined(_)));
    shown.value("declined charges", &outcome);
    for notice in &notices {
        shown.printed("a notice of charges", notice);
    }
    let outcome = call().confirm_charges(async |_: &ChargeNotice| true).await;
    shown.error("charges that were accepted in vain", &outcome.expect_err("still 402"));
}

async fn sandbox(shown: &mut Shown) {
    let sandbox = Sandbox::start().await;
    let courrier = maarch_courrier::Client::builder().base_url(sandbox.maarch_courrier_url());
    let courrier = courrier.basic(LOGIN, PASSWORD.text).build().expect("a usable client");
    shown.outcome("a wrong password", &courrier.create_user().body(courrier_user()).send().await);
    let parapheur = maarch_parapheur::Client::builder().base_url(sandbox.maarch_parapheur_url());
    let parapheur = parapheur.log_in(LOGIN, LOG_IN_PASSWORD.text).build().expect("a client");
    shown.outcome("a wrong log-in", &parapheur.create_user().body(parapheur_user()).send().await);

    let http = reqwest::Client::builder().tls_backend_preconfigured(no_tls()).no_proxy();
    let secret = SESSION_REFRESH.text.replace('&', "%26");
    let url = format!("{}/rest/authenticate/token?refreshToken={secret}", sandbox.url());
    let request = http.build().expect("a client of the test's own").get(url);
    request.header("x-api-key", SERVER_KEY.text).send().await.expect("a response");

    shown.value("the sandbox", &sandbox);
    assert!(!sandbox.unknown_requests().is_empty());
    for request in sandbox.requests() {
        shown.printed("a received request", &request);
    }
}
