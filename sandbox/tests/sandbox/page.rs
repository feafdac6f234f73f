use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use user_provisioning::maarch_courrier::types::NewUser;
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::raw;

async fn page(sandbox: &Sandbox) -> String {
    let response =
        raw("GET", &(sandbox.url() + "/"), &[("authorization", "Basic secret")], "").await;
    assert_eq!(response.status, 200);
    // A browser reads it again without a script.
    assert_eq!(response.header("refresh"), Some("5"));
    String::from_utf8(response.body).unwrap()
}

#[tokio::test]
async fn a_person_sees_the_users_and_the_last_requests() {
    let sandbox = Sandbox::start().await;
    let before = page(&sandbox).await;
    for there in [
        "bboule",
        "jjane",
        "user1@example.com",
        fixtures::IDENTITY_NAME,
        "charged for 0 creations",
        "/maarch-courrier/rest/users/{id}/groups",
        "<h2>Last requests</h2>\n<p>None.</p>",
        &sandbox.evolution_platform_url(),
        fixtures::ENTERPRISE_TENANT,
        fixtures::ACCOUNT_TENANT,
        fixtures::FULL_CUSTOMER_TENANT,
        fixtures::ORGANIZATION,
        fixtures::ROLE,
        "<code>AGENT</code>",
        "<code>PJS</code>",
        "Utilisateur Rest",
    ] {
        assert!(before.contains(there), "{there} is not in\n{before}");
    }
    let user = NewUser::builder()
        .user_id("bwayne")
        .firstname("<script>alert('&')</script>")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com");
    sandbox.maarch_courrier_client().create_user().body(user).send().await.unwrap();
    let query = format!("{}/elsewhere?key=s3cret", sandbox.url());
    raw("POST", &query, &[("authorization", "Basic s3cret")], "s3cret").await;

    let after = page(&sandbox).await;
    assert!(after.contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;"), "{after}");
    assert!(!after.contains("<script") && !after.contains("s3cret"), "{after}");
    let (_, requests) = after.split_once("<h2>Last requests</h2>").unwrap();
    let newest = requests.find("/elsewhere").unwrap();
    assert!(newest < requests.find("maarch_courrier.create_user").unwrap(), "{requests}");
    // Viewing the page is not logged as a request.
    assert_eq!(sandbox.requests().len(), 2);
    assert_eq!(sandbox.unknown_requests().len(), 1);
}

#[tokio::test]
async fn a_long_list_and_a_long_log_end_somewhere() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    for number in 0..120 {
        let user = NewUser::builder()
            .user_id(format!("user{number}"))
            .firstname("New")
            .lastname("User")
            .mail("new.user@example.com");
        client.create_user().body(user).send().await.unwrap();
    }
    let page = page(&sandbox).await;
    let known = client.list_users().send().await.unwrap().users.len();
    assert!(page.contains(&format!("And {} more.", known - 100)), "{page}");
    let (_, requests) = page.split_once("<h2>Last requests</h2>").unwrap();
    let (requests, _) = requests.split_once("<h2>Routes</h2>").unwrap();
    assert_eq!(requests.matches("<tr><td>").count(), 50);
}

#[tokio::test]
async fn a_free_port_can_be_chosen() {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = holder.local_addr().unwrap().port();
    let refused = Sandbox::start_on(port).await.unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::AddrInUse);
    drop(holder);
    let sandbox = Sandbox::start_on(port).await.unwrap();
    assert_eq!(sandbox.url(), format!("http://127.0.0.1:{port}"));
    sandbox.maarch_courrier_client().list_users().send().await.unwrap();
}

#[tokio::test]
async fn an_observer_sees_each_request_and_may_call_the_sandbox() {
    let sandbox = Arc::new(Sandbox::start().await);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (observed, lines) = (Arc::downgrade(&sandbox), Arc::clone(&seen));
    sandbox.on_request(move |request| {
        let known = observed.upgrade().unwrap().requests().len();
        lines.lock().unwrap().push(format!("{known} {request}"));
    });
    sandbox.maarch_courrier_client().list_users().send().await.unwrap();
    raw("GET", &format!("{}/nowhere?key=s3cret", sandbox.url()), &[], "").await;
    page(&sandbox).await;
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "1 GET /maarch-courrier/rest/users → 200 (maarch_courrier.list_users)",
            "2 GET /nowhere → 501 (no route of the sandbox)",
        ]
    );
}

#[tokio::test]
async fn ids_that_are_created_are_shown() {
    let sandbox = Sandbox::start().await;
    let tenant = "0d3f5b7a-9c1e-4d2f-8a6b-4c8e0f2d6b9a";
    sandbox.add_myreports_customer(tenant, "A <new> customer");
    let page = page(&sandbox).await;
    assert!(page.contains(tenant) && page.contains("A &lt;new&gt; customer"), "{page}");
}
