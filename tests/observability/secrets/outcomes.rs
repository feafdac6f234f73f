//! Every outcome of a call, for each service, with a server that echoes secrets.

use super::canaries::{COOKIE, Planted, SERVER_KEY, jwt};
use super::clients::{LOGIN, SERVICES, Service, Setting};
use super::display::Shown;
use crate::support::response::{CannedResponse, End, html, json, nothing, status};
use crate::support::server::{Recorded, Server, nobody};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub async fn run(shown: &mut Shown) -> Vec<Recorded> {
    let mut sent = Vec::new();
    for service in &SERVICES {
        sent.extend(answered(service, shown).await);
        unanswered(service, shown).await;
        redirected(service, shown).await;
    }
    sent
}

/// A secret in every encoding in which it is sent, which a server could repeat.
fn spellings(service: &Service, secret: &Planted) -> Vec<String> {
    let text = secret.text;
    let pair = || STANDARD.encode(format!("{LOGIN}:{text}"));
    if service.is_basic { vec![text.to_owned(), pair()] } else { vec![text.to_owned()] }
}

async fn answered(service: &Service, shown: &mut Shown) -> Vec<Recorded> {
    let mut sent = Vec::new();
    for secret in service.sent.iter().flat_map(|secret| spellings(service, secret)) {
        for response in repeating(&secret) {
            let place = format!("{} answered {}", service.name, response.status);
            let server = Server::always(response).await;
            let setting = Setting { origin: server.origin(), ..Setting::default() };
            let outcome = (service.call)(&setting, shown).await;
            shown.outcome(place, &outcome);
            sent.extend(server.requests());
        }
    }
    for response in [charges(), created()] {
        let server = Server::always(response).await;
        let setting = Setting { origin: server.origin(), ..Setting::default() };
        let outcome = (service.call)(&setting, shown).await;
        shown.outcome(format!("{} with a secret of the server", service.name), &outcome);
    }
    sent
}

/// Responses of a server, or of a gateway, that reveal too much.
fn repeating(secret: &str) -> Vec<CannedResponse> {
    let said = format!("Authorization was {secret}, go away");
    let bodies = [
        serde_json::json!({ "errors": said }),
        serde_json::json!({ "errors": { "authorization": said } }),
        serde_json::json!({ "error": 1, "errorCode": secret, "message": said, "status": "error" }),
        serde_json::json!({ "code": said, "message": "no", "description": secret }),
        serde_json::json!({ "error": said, "error_description": said }),
        serde_json::json!({ "title": "no", "violations": [{ "field": "x", "message": said }] }),
        serde_json::json!({ "id": said, "users": said, "data": said }),
    ];
    let everywhere = [200, 400, 503].into_iter().flat_map(|status| {
        let all = bodies.iter();
        all.map(move |body| (status, body))
    });
    let elsewhere = [201, 401, 402, 403, 404, 409, 418, 429, 500, 502];
    let elsewhere = elsewhere.into_iter().zip(bodies.iter().cycle());
    let mut responses = Vec::new();
    for (status, body) in everywhere.chain(elsewhere) {
        let response = json(status, body.to_string()).header("x-request-id", "17");
        responses.push(response.header("x-echo", secret).header("www-authenticate", &said));
    }
    let page = format!("<html><title>{said}</title><body>{said}</body></html>");
    responses.push(html(200, page.clone()));
    responses.push(html(502, page));
    responses.push(html(401, said.clone()));
    responses.push(json(200, format!(r#"{{"id": "{said}"#)).end(End::Short(9)));
    let warning =
        format!("<br />\n<b>Warning</b>:  {said} in <b>/a.php</b> on line <b>5</b><br />\n");
    responses.push(json(200, format!(r#"{warning}{{"id": 21}}"#)));
    responses.push(json(200, format!(r#"{warning}{{"errors": "{secret}"}}"#)));
    responses
}

/// A notice of charges repeats the request, including an API key.
fn charges() -> CannedResponse {
    let key = SERVER_KEY.text;
    let body = serde_json::json!({
        "data": { "displayName": key, "pbxConnectionProfile": { "apiKey": key } },
        "error": 402, "errorCode": key, "message": key, "status": "error", "apiKey": key,
    });
    json(402, body.to_string())
}

/// A success for all four services, with headers that are secrets.
fn created() -> CannedResponse {
    let body = serde_json::json!({
        "id": 21, "status": "success",
        "data": { "id": "21", "email": "new.user@example.com" },
        "identityName": "new.user@example.com", "displayName": "New User", "email": "e@example.com",
        "firstName": "New", "lastName": "User", "organizations": [],
    });
    json(200, body.to_string()).header("set-cookie", COOKIE.text).header("token", &jwt())
}

async fn unanswered(service: &Service, shown: &mut Shown) {
    let setting = Setting { origin: nobody().await, ..Setting::default() };
    let outcome = (service.call)(&setting, shown).await;
    assert!(outcome.as_ref().is_err_and(|error| error.is_connect()), "{}", service.name);
    shown.outcome(format!("{} refused", service.name), &outcome);

    for (end, impatient) in [(End::BeforeHead, false), (End::StallBeforeHead, true)] {
        let server = Server::always(nothing(end)).await;
        let setting = Setting { origin: server.origin(), impatient, ..Setting::default() };
        let outcome = (service.call)(&setting, shown).await;
        let error = outcome.as_ref().expect_err("no response came");
        assert!(error.is_interrupted() || error.is_timeout(), "{}: {error}", service.name);
        shown.outcome(format!("{} {end:?}", service.name), &outcome);
    }
}

async fn redirected(service: &Service, shown: &mut Shown) {
    let elsewhere = Server::always(status(404)).await;
    let secret = SERVER_KEY.text.replace('&', "%26");
    let target = format!("{}/login?token={secret}#{secret}", elsewhere.origin());
    let server = Server::always(status(302).header("location", &target)).await;
    // The crate's own client follows no redirect; a client of the caller may.
    let brought = reqwest::Client::builder()
        .tls_backend_preconfigured(no_tls())
        .no_proxy()
        .build()
        .expect("a client of the test's own");
    for http in [None, Some(brought)] {
        let follows = http.is_some();
        let setting = Setting { origin: server.origin(), http, ..Setting::default() };
        let outcome = (service.call)(&setting, shown).await;
        let error = outcome.as_ref().expect_err("a redirect is no response");
        assert!(error.is_redirect(), "{}: {error}", service.name);
        assert_eq!(error.status().is_none(), follows, "{}: {error}", service.name);
        shown.outcome(format!("{} redirected", service.name), &outcome);
    }
}

/// reqwest is built without a TLS provider; the tests use plain http.
pub fn no_tls() -> rustls::ClientConfig {
    let provider = rustls::crypto::ring::default_provider().into();
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring speaks TLS")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}
