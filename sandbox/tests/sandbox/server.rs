use std::collections::HashSet;
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use user_provisioning::Operation;
use user_provisioning::maarch_courrier::operation::CreateUser;
use user_provisioning::maarch_courrier::types::NewUser;
use user_provisioning::maarch_courrier::{self, types::NewUserBuilder};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::{basic, bearer, raw};

fn user(login: &str) -> NewUserBuilder {
    NewUser::builder().user_id(login).firstname("New").lastname("User").mail("new@example.com")
}

async fn create(client: &maarch_courrier::Client, login: &str) -> i32 {
    client.create_user().body(user(login)).send().await.unwrap().id
}

#[tokio::test]
async fn a_request_that_no_route_knows_fails_loudly() {
    let sandbox = Sandbox::start().await;
    let courrier = sandbox.maarch_courrier_url();
    let unknown = [
        ("POST", sandbox.url() + "/"),
        ("GET", courrier.clone() + "//rest/users"),
        ("GET", courrier.clone() + "/rester/users"),
        ("GET", courrier + "/users"),
        ("GET", sandbox.myreports_url() + "/v1.0/tenants"),
        ("POST", sandbox.maarch_parapheur_url() + "/users/12/externalSignatures"),
        ("GET", sandbox.evolution_platform_url() + "/permissions"),
        ("POST", sandbox.url() + "/users"),
    ];
    let all = [
        user_provisioning::myreports::OPERATIONS,
        maarch_courrier::OPERATIONS,
        user_provisioning::maarch_parapheur::OPERATIONS,
        user_provisioning::evolution_platform::OPERATIONS,
    ];
    for (method, url) in &unknown {
        let response = raw(method, url, &[("authorization", &*basic())], "").await;
        assert_eq!(response.status, 501, "{method} {url}");
        let body = response.json();
        let path = url.strip_prefix(&sandbox.url()).unwrap();
        let message = format!("the sandbox has no route for {method} {path}");
        assert_eq!(body["message"], *message);
        let known = body["known_routes"].as_array().unwrap();
        assert_eq!(known.len(), all.concat().len());
        assert!(known.contains(&Value::from("GET /maarch-courrier/rest/users")));
    }
    let listed = sandbox.unknown_requests();
    assert_eq!(listed.len(), unknown.len());
    assert!(listed.iter().all(|request| request.operation().is_none() && request.status() == 501));
    let shown = listed[0].to_string();
    assert_eq!(shown, "POST / → 501 (no route of the sandbox)");
}

/// Below the path of Maarch Parapheur its framework answers, and the request is listed all the same.
#[tokio::test]
async fn an_unknown_parapheur_route_is_answered_as_by_the_product() {
    let sandbox = Sandbox::start().await;
    let url = |path: &str| format!("{}/rest{path}", sandbox.maarch_parapheur_url());
    let basic = basic();
    let known = [("authorization", &*basic), ("accept", "application/json")];
    let methods = "GET, DELETE, PUT";
    let not_allowed = "Method not allowed. Must be one of: GET, DELETE, PUT";
    for (method, path, headers, status, said, allow) in [
        ("GET", "/nothing", &known[..], 404, "Not found", None),
        ("GET", "/users/", &known, 404, "Not found", None),
        ("POST", "/users/12", &known, 405, not_allowed, Some(methods)),
        ("GET", "/nothing", &[], 401, "Authentication Failed", None),
        ("POST", "/users/12", &[], 401, "Authentication Failed", None),
    ] {
        let response = raw(method, &url(path), headers, "").await;
        let body = response.json();
        let text = body.get("message").or(body.get("errors")).unwrap();
        assert_eq!((response.status, text.as_str()), (status, Some(said)), "{method} {path}");
        assert_eq!(response.header("allow"), allow, "{method} {path}");
    }
    let listed = sandbox.unknown_requests();
    assert_eq!(listed.len(), 5);
    assert_eq!(
        listed[2].to_string(),
        "POST /maarch-parapheur/rest/users/12 → 405 (no route of the sandbox)"
    );
    // Routes of the product that the sandbox does not have, with and without credentials.
    for path in ["/languages/fr", "/commitInformation"] {
        for headers in [&known[..], &[]] {
            assert_eq!(raw("GET", &url(path), headers, "").await.status, 501, "{path}");
        }
    }
}

#[tokio::test]
async fn parapheur_routes_by_head_options_and_the_overriding_header() {
    let sandbox = Sandbox::start().await;
    let url = |path: &str| format!("{}/rest{path}", sandbox.maarch_parapheur_url());
    let basic = basic();
    let known = [("authorization", &*basic)];
    for (headers, path, status) in
        [(&known[..], "/users", 200), (&known, "/nothing", 404), (&[], "/users", 401)]
    {
        let response = raw("HEAD", &url(path), headers, "").await;
        assert_eq!((response.status, response.body.len()), (status, 0), "{path}");
        assert_ne!(response.header("content-length"), Some("0"), "{path}");
    }
    let response = raw("OPTIONS", &url("/users"), &known, "").await;
    assert_eq!((response.status, &*response.body), (200, &b"Allowed methods: GET, POST"[..]));
    assert_eq!(response.header("content-type"), Some("text/plain"));
    assert_eq!(response.header("allow"), Some("GET, POST"));
    assert_eq!(raw("OPTIONS", &url("/users"), &[], "").await.status, 401);
    let overridden = [known[0], ("x-http-method-override", "delete")];
    assert_eq!(raw("POST", &url("/users/1"), &overridden, "").await.status, 204);
    let seen = sandbox.requests();
    assert_eq!(seen.last().unwrap().operation(), Some("maarch_parapheur.delete_user"));
    assert_eq!(seen.last().unwrap().method(), "POST");
}

/// As it does on real servers, whose own refusals are JSON for everybody.
#[tokio::test]
async fn pages_of_the_parapheur_framework_are_html_unless_json_is_asked_for() {
    let sandbox = Sandbox::start().await;
    let basic = basic();
    for (path, status) in [("/nothing", 404), ("/groups/1/users", 405), ("/users/99999999999", 500)]
    {
        let url = format!("{}/rest{path}", sandbox.maarch_parapheur_url());
        for (accept, is_json) in [
            ("application/json", true),
            ("application/hal+json", true),
            ("*/*", false),
            ("text/html", false),
        ] {
            let headers = [("authorization", &*basic), ("accept", accept)];
            let response = raw("GET", &url, &headers, "").await;
            assert_eq!(response.status, status, "{path} {accept}");
            assert_eq!(response.json().get("message").is_some(), is_json, "{path} {accept}");
            let kind = response.header("content-type").unwrap();
            assert_eq!(kind.starts_with("text/html"), !is_json, "{path} {accept}");
        }
    }
    let url = format!("{}/rest/users/404", sandbox.maarch_parapheur_url());
    let response = raw("GET", &url, &[("authorization", &*basic), ("accept", "*/*")], "").await;
    assert_eq!(response.json()["errors"], "User does not exist");
}

#[tokio::test]
async fn a_wrong_base_url_is_reported() {
    let sandbox = Sandbox::start().await;
    let lost = maarch_courrier::Client::builder()
        .base_url(sandbox.url())
        .basic(fixtures::LOGIN, fixtures::PASSWORD)
        .build()
        .unwrap();
    let error = lost.list_users().send().await.unwrap_err();
    assert_eq!(error.message(), Some("the sandbox has no route for GET /rest/users"));
    assert!(error.to_string().contains("has no route for GET /rest/users"), "{error}");
    assert_eq!(sandbox.unknown_requests().len(), 1);
}

#[tokio::test]
async fn the_log_has_every_request_as_it_was_sent() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    create(&client, "bwayne").await;
    client.create_user().body(user("bwayne")).send().await.unwrap_err();
    client.remove_user_group().id(21).group_id("AGENT").send().await.unwrap();
    raw("GET", &format!("{}/elsewhere?a=b%20c", sandbox.url()), &[], "text").await;

    let log = sandbox.requests();
    let lines: Vec<String> = log.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "POST /maarch-courrier/rest/users → 200 (maarch_courrier.create_user)",
            "POST /maarch-courrier/rest/users → 400 (maarch_courrier.create_user)",
            "DELETE /maarch-courrier/rest/users/21/groups/AGENT → 200 (maarch_courrier.remove_user_group)",
            "GET /elsewhere → 501 (no route of the sandbox)",
        ]
    );
    let first = &log[0];
    assert_eq!(first.method(), "POST");
    assert_eq!(first.path(), "/maarch-courrier/rest/users");
    assert_eq!(first.operation(), Some(CreateUser::INFO.id()));
    assert_eq!(first.status(), 200);
    assert_eq!(first.header("Authorization"), Some(&*basic()));
    assert_eq!(first.header("content-type"), Some("application/json"));
    assert_eq!(first.header("x-none"), None);
    let sent: NewUser = first.body().unwrap();
    assert_eq!(sent.user_id.to_string(), "bwayne");
    assert_eq!(first.raw_body(), serde_json::to_vec(&sent).unwrap());
    assert_eq!(log[3].raw_body(), b"text");
    assert_eq!(log[3].body::<Value>(), None);
}

#[tokio::test]
async fn two_sandboxes_share_nothing() {
    let (one, other) = (Sandbox::start().await, Sandbox::start().await);
    assert_ne!(one.url(), other.url());
    let id = create(&one.maarch_courrier_client(), "bwayne").await;
    let elsewhere = other.maarch_courrier_client();
    let list = elsewhere.list_users().send().await.unwrap();
    assert!(list.users.iter().all(|user| user.user_id != "bwayne"));
    assert_eq!(create(&elsewhere, "bwayne").await, id, "the login is free, the ids start anew");
    assert_eq!(one.requests().len(), 1);
    assert_eq!(other.requests().len(), 2);
}

#[tokio::test]
async fn the_products_of_one_sandbox_share_nothing_either() {
    let sandbox = Sandbox::start().await;
    create(&sandbox.maarch_courrier_client(), "bwayne").await;
    let parapheur = sandbox.maarch_parapheur_client();
    let list = parapheur.list_users().send().await.unwrap();
    assert!(list.users.iter().all(|user| user.login.as_deref() != Some("bwayne")));
    // One token opens them all.
    let url = format!("{}/rest/users", sandbox.maarch_parapheur_url());
    assert_eq!(raw("GET", &url, &[("authorization", &*bearer())], "").await.status, 200);
}

#[tokio::test]
async fn dropping_frees_the_port() {
    let sandbox = Sandbox::start().await;
    let address = sandbox.url().trim_start_matches("http://").to_owned();
    assert!(TcpStream::connect(&address).await.is_ok());
    // Clients and logs outlive it without keeping it open.
    let client = sandbox.maarch_courrier_client();
    client.list_users().send().await.unwrap();
    let log = sandbox.requests();
    drop(sandbox);
    let mut refused = false;
    for _ in 0..500 {
        if TcpStream::connect(&address).await.is_err() {
            refused = true;
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(refused, "{address} still answers");
    assert!(client.list_users().send().await.is_err());
    assert_eq!(log.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls_at_once_are_all_answered_and_all_counted() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let mut calls = JoinSet::new();
    for number in 0..200 {
        let client = client.clone();
        // Every login is requested twice.
        calls.spawn(async move {
            let login = format!("user{}", number / 2);
            client.create_user().body(user(&login)).send().await.map(|created| created.id)
        });
    }
    let outcomes = calls.join_all().await;
    let ids: HashSet<i32> =
        outcomes.iter().filter_map(|outcome| outcome.as_ref().ok()).copied().collect();
    assert_eq!(ids.len(), 100, "each login was created once, with an id of its own");
    let refusals = outcomes.iter().filter_map(|outcome| outcome.as_ref().err());
    assert!(refusals.clone().all(|error| error.status().is_some_and(|s| s.as_u16() == 400)));
    assert_eq!(refusals.count(), 100);
    assert_eq!(sandbox.requests().len(), 200);
    assert!(sandbox.unknown_requests().is_empty());
}

#[tokio::test]
async fn a_person_fits_into_all_four_products() {
    use user_provisioning::{evolution_platform, maarch_parapheur, myreports};

    let sandbox = Sandbox::start().await;
    create(&sandbox.maarch_courrier_client(), "new.user").await;
    let signer = maarch_parapheur::types::NewUser::builder()
        .login("new.user")
        .email("new.user@example.com")
        .firstname("New")
        .lastname("User");
    sandbox.maarch_parapheur_client().create_user().body(signer).send().await.unwrap();
    let portal =
        myreports::types::NewUser::builder().email("new.user@example.com").display_name("New User");
    let reports = sandbox.myreports_client();
    let call = reports.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.body(portal).send().await.unwrap();
    let role = evolution_platform::types::OrganizationRole::builder()
        .organization_id(fixtures::ORGANIZATION)
        .role_id(fixtures::ROLE);
    let member = evolution_platform::types::NewUser::builder()
        .identity_name("new.user@example.com")
        .display_name("New User")
        .organizations([role])
        .email("new.user@example.com")
        .first_name("New")
        .last_name("User");
    sandbox.evolution_platform_client().create_user().body(member).send().await.unwrap();

    let statuses: Vec<u16> = sandbox.requests().iter().map(|request| request.status()).collect();
    assert_eq!(statuses, [200, 200, 201, 201]);
    assert!(sandbox.unknown_requests().is_empty());
    assert_eq!(sandbox.myreports_charges(), 0);
}
