//! The options of one `ensure_user`, on the wire.

use std::time::{Duration, Instant};

use serde_json::json;
use user_provisioning::{RetryPolicy, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::scripted_server::{ok, refused, written};
use crate::support::response::{CannedResponse, End, nothing};
use crate::support::server::Server;

fn courrier_user() -> maarch_courrier::types::NewUserBuilder {
    let user = maarch_courrier::types::NewUser::builder().user_id("alovelace");
    user.firstname("Ada").lastname("Lovelace").mail("ada@example.com")
}

fn parapheur_user() -> maarch_parapheur::types::NewUserBuilder {
    let user = maarch_parapheur::types::NewUser::builder().login("alovelace");
    user.firstname("Ada").lastname("Lovelace").email("ada@example.com")
}

fn myreports_user() -> myreports::types::NewUserBuilder {
    myreports::types::NewUser::builder().email("ada@example.com").display_name("Ada")
}

fn evolution_user() -> user_provisioning::evolution_platform::types::NewUserBuilder {
    use user_provisioning::evolution_platform::types::{NewUser, OrganizationRole};
    let role =
        OrganizationRole::builder().organization_id(fixtures::ORGANIZATION).role_id(fixtures::ROLE);
    let user = NewUser::builder().identity_name("ada@example.com").email("ada@example.com");
    user.display_name("Ada").first_name("Ada").last_name("Lovelace").organizations([role])
}

#[tokio::test]
async fn headers_and_request_id_go_with_every_call_in_every_product() {
    let sandbox = Sandbox::start().await;
    let customer = fixtures::CUSTOMER_TENANT;
    let ensure = sandbox.myreports_client().ensure_user().customer_tenant_id(customer);
    let user = myreports_user().roles([myreports::types::Role::CustomerUserPbx]);
    let ensure = ensure.user(user).request_id("run-7").header("x-run", "autumn");
    assert!(ensure.confirm_charges(async |_| true).await.unwrap().is_done());
    let ensure = sandbox.maarch_courrier_client().ensure_user().user(courrier_user());
    let ensure = ensure.groups(["AGENT"]).entities(["PJS"]);
    ensure.request_id("run-7").header("x-run", "autumn").send().await.unwrap();
    let ensure = sandbox.maarch_parapheur_client().ensure_user().user(parapheur_user());
    ensure.request_id("run-7").header("x-run", "autumn").send().await.unwrap();
    let ensure = sandbox.evolution_platform_client().ensure_user().user(evolution_user());
    ensure.request_id("run-7").header("x-run", "autumn").send().await.unwrap();

    let requests = sandbox.requests();
    let of_operations: Vec<_> =
        requests.iter().filter(|request| request.operation().is_some()).collect();
    assert!(of_operations.len() >= 15, "{requests:?}");
    for request in of_operations {
        assert_eq!(request.header("x-request-id"), Some("run-7"), "{request:?}");
        assert_eq!(request.header("x-run"), Some("autumn"), "{request:?}");
    }
    // The client itself is unchanged.
    sandbox.maarch_courrier_client().list_users().send().await.unwrap();
    assert_eq!(sandbox.requests().last().unwrap().header("x-run"), None);
}

#[tokio::test]
async fn what_no_call_takes_is_refused_before_the_first() {
    let sandbox = Sandbox::start().await;
    let ensure = || sandbox.maarch_courrier_client().ensure_user().user(courrier_user());
    for (ensure, word) in [
        (ensure().header("authorization", "Bearer x"), "authorization"),
        (ensure().header("accept-charges", "true"), "accept-charges"),
        (ensure().timeout(Duration::ZERO), "timeout"),
        (ensure().deadline(Duration::ZERO), "deadline"),
        (ensure().request_id("one").request_id("two"), "x-request-id"),
        (ensure().request_id("line\nbreak"), "x-request-id"),
    ] {
        let error = ensure.send().await.unwrap_err();
        assert_eq!(error.kind(), user_provisioning::ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(word), "{error}");
    }
    let longest = ensure().deadline(Duration::MAX).timeout(Duration::MAX).send().await.unwrap();
    assert!(longest.is_created());
    assert!(
        sandbox
            .requests()
            .iter()
            .all(|request| request.header("authorization") != Some("Bearer x"))
    );
}

/// A client of MyReports that would retry for minutes.
fn patient(server: &Server) -> myreports::EnsureUser {
    let builder = myreports::Client::builder().base_url(server.origin()).bearer_token("token");
    let patient = RetryPolicy::default().max_attempts(50).base_delay(Duration::from_secs(20));
    let client = builder.retry(patient).build().unwrap();
    client.ensure_user().customer_tenant_id("t").user(myreports_user())
}

fn nobody() -> CannedResponse {
    ok(json!({ "data": [], "status": "success" }))
}

#[tokio::test]
async fn the_deadline_is_for_all_calls_and_waits_together() {
    // Retries of one call: the policy would wait for minutes.
    let server = Server::always(refused(503, json!({}))).await;
    let started = Instant::now();
    let ensure = patient(&server).deadline(Duration::from_millis(300));
    let error = ensure.send().await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(5), "{error}");

    // Each call is fast enough, but not all together: 20 calls of 50 ms.
    let slow = |response: CannedResponse| response.after(Duration::from_millis(50));
    let server = Server::by(move |request| match request.line().split(' ').next() {
        Some("GET") if request.line().contains("/users/u") => slow(ok(json!({
            "data": { "id": "u", "displayName": "Old", "email": "ada@example.com", "roles": [] },
            "status": "success"
        }))),
        Some("GET") => slow(nobody()),
        _ => slow(refused(409, json!({ "error": 409, "status": "error" }))),
    })
    .await;
    let started = Instant::now();
    let ensure = patient(&server).deadline(Duration::from_millis(75));
    let error = ensure.send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[tokio::test]
async fn time_that_runs_out_between_two_calls_leaves_nothing_in_doubt() {
    let charges = refused(402, json!({ "error": 402, "status": "error" }));
    let server = Server::in_turn([nobody(), charges]).await;
    let ensure = patient(&server).deadline(Duration::from_millis(200));
    let outcome = ensure.confirm_charges(async |_| {
        tokio::time::sleep(Duration::from_millis(300)).await;
        true
    });
    let error = outcome.await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
    assert!(!error.may_have_been_carried_out() && !error.charge_may_have_been_made(), "{error}");
    assert_eq!(error.kind().as_str(), "timeout");
    assert_eq!(error.suggested_status().as_u16(), 504);
    assert!(error.to_string().contains("was not sent"), "{error}");
    assert_eq!(written(&server).len(), 1);
    assert!(server.requests().iter().all(|request| request.header("accept-charges").is_none()));
}

#[tokio::test]
async fn timeout_and_retry_are_those_of_each_call() {
    let server = Server::always(nothing(End::StallBeforeHead)).await;
    let ensure = patient(&server).retry(RetryPolicy::never());
    let started = Instant::now();
    let error = ensure.timeout(Duration::from_millis(50)).send().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
    assert!(started.elapsed() < Duration::from_secs(5));
    let server = Server::always(refused(503, json!({}))).await;
    let twice = RetryPolicy::default().max_attempts(2).base_delay(Duration::ZERO);
    let error = patient(&server).retry(twice).send().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (2, 2));
}
