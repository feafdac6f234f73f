//! Base URLs, ids in paths, and the user agent.

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use super::{TOKEN, myreports_at};
use crate::support::OWN_AGENT;
use crate::support::contract::keep;
use crate::support::process::{only, passes};
use crate::support::response::status;
use crate::support::server::Server;

/// The products can be installed under any prefix, and their documents write the base URL in several ways.
#[tokio::test]
async fn every_spelling_of_a_base_url_leads_to_the_same_route() {
    for (spelling, target) in [
        ("", "/rest/users"),
        ("/", "/rest/users"),
        ("/rest", "/rest/users"),
        ("/rest/", "/rest/users"),
        ("/courrier", "/courrier/rest/users"),
        ("/courrier/", "/courrier/rest/users"),
        ("/courrier/rest", "/courrier/rest/users"),
        ("/courrier/rest/", "/courrier/rest/users"),
        ("/mairie/everest", "/mairie/everest/rest/users"),
        ("/ville%20haute", "/ville%20haute/rest/users"),
        ("/a/../b/.", "/b/rest/users"),
    ] {
        let server = Server::always(status(404)).await;
        let base_url = format!("{}{spelling}", server.origin());
        let courrier = maarch_courrier::Client::builder().base_url(&base_url).build();
        let _ = courrier.expect("a usable base URL").list_users().send().await;
        let parapheur = maarch_parapheur::Client::builder().base_url(&base_url).build();
        let _ = parapheur.expect("a usable base URL").list_users().send().await;
        let lines: Vec<_> = server.requests().iter().map(|r| r.line().to_owned()).collect();
        let line = format!("GET {target} HTTP/1.1");
        assert_eq!(lines, [line.clone(), line], "{spelling}");
    }
}

/// The pages of the Evolution Platform print `…/v1//users`; a single slash is meant.
#[tokio::test]
async fn a_slash_at_the_end_is_not_doubled() {
    let server = Server::always(status(404)).await;
    let user = || {
        use evolution_platform::types::{NewUser, OrganizationRole};
        let role = OrganizationRole::builder()
            .organization_id(uuid::Uuid::nil())
            .role_id(uuid::Uuid::nil());
        NewUser::builder()
            .identity_name("n")
            .display_name("N")
            .organizations(vec![OrganizationRole::try_from(role).expect("a whole role")])
            .email("n@example.com")
            .first_name("N")
            .last_name("N")
    };
    for spelling in ["/referentiel/api/v1", "/referentiel/api/v1/"] {
        let base_url = format!("{}{spelling}", server.origin());
        let client = evolution_platform::Client::builder().base_url(base_url).build();
        let _ = client.expect("a usable base URL").create_user().body(user()).send().await;
    }
    for spelling in ["/api", "/api/"] {
        let base_url = format!("{}{spelling}", server.origin());
        let client = myreports::Client::builder().base_url(base_url).build();
        let user = myreports::types::NewUser::builder().email("n@example.com").display_name("N");
        let call = client.expect("a usable base URL").create_customer_user();
        let _ = call.customer_tenant_id("t").body(user).send().await;
    }
    let targets: Vec<_> = server.requests().iter().map(|r| r.target().to_owned()).collect();
    assert_eq!(
        targets,
        [
            "/referentiel/api/v1/users",
            "/referentiel/api/v1/users",
            "/api/v1.0/customers/t/users",
            "/api/v1.0/customers/t/users",
        ]
    );
}

/// An id stays one segment, whatever it contains; the bytes of the request line are compared.
#[tokio::test]
async fn an_id_stays_in_its_segment() {
    for (id, segment) in [
        ("8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52", "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"),
        ("a b", "a%20b"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("%2F..%2F", "%252F..%252F"),
        ("...", "..."),
        ("é;@:&+,$", "%C3%A9%3B%40%3A%26%2B%2C%24"),
        ("\u{202e}x", "%E2%80%AEx"),
    ] {
        let server = Server::always(status(404)).await;
        let user = myreports::types::NewUser::builder().email("n@example.com").display_name("N");
        let call = myreports_at(&server.origin()).create_customer_user();
        let _ = call.customer_tenant_id(id).body(user).send().await;
        let target = format!("/api/v1.0/customers/{segment}/users");
        let request = server.only_request();
        assert_eq!(request.target(), target, "{id}");
        keep("myreports.create_customer_user", &request);
    }
}

#[tokio::test]
async fn the_caller_is_named_before_this_crate() {
    let server = Server::always(status(404)).await;
    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    let client = builder.user_agent("portal/2.1 (town hall)").build().expect("a usable client");
    let _ = client.list_users().send().await;
    let request = server.only_request();
    let agent = format!("portal/2.1 (town hall) {OWN_AGENT}");
    assert_eq!(request.header("user-agent"), Some(agent.as_str()));
    // Without credentials, no header for them is sent.
    assert_eq!(request.header_names(), ["accept", "host", "user-agent"]);
}

/// The Maarch products compare the word `Bearer` letter by letter.
#[tokio::test]
async fn bearer_scheme_is_capitalized() {
    let server = Server::always(status(404)).await;
    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    let client = builder.bearer_token(TOKEN).build().expect("a usable client");
    let _ = client.list_users().send().await;
    let builder = maarch_parapheur::Client::builder().base_url(server.origin());
    let client = builder.bearer_token(TOKEN).build().expect("a usable client");
    let _ = client.list_users().send().await;
    let bearer = format!("Bearer {TOKEN}");
    for request in server.requests() {
        assert_eq!(request.header("authorization"), Some(bearer.as_str()));
        assert_eq!(request.header_names(), ["accept", "authorization", "host", "user-agent"]);
    }
    assert_eq!(server.requests().len(), 2);
}

/// Login and password are sent as UTF-8, because the products compare them in UTF-8.
#[tokio::test]
async fn basic_credentials_are_sent_unasked_and_as_utf_8() {
    let server = Server::always(status(404)).await;
    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    let client = builder.basic("rené", "pâss:wörd").build().expect("a usable client");
    let _ = client.list_users().send().await;
    assert_eq!(
        server.only_request().header("authorization"),
        Some("Basic cmVuw6k6cMOic3M6d8O2cmQ=")
    );
}

/// Credentials are allowed to loopback without encryption because they stay on this machine; a
/// proxy from the environment would forward them. The environment belongs to the whole process, so
/// this test has its own.
#[test]
fn loopback_requests_bypass_the_proxy() {
    let module = "requests_on_the_wire::addresses";
    let mut test = only(&format!("{module}::basic_credentials_are_sent_unasked_and_as_utf_8"));
    // The discard port: nothing listens there.
    test.env("HTTP_PROXY", "http://127.0.0.1:9").env("http_proxy", "http://127.0.0.1:9");
    passes(test.env_remove("NO_PROXY").env_remove("no_proxy"));
}
