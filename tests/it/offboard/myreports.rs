//! Out of MyReports.

use serde_json::json;
use user_provisioning::myreports::types::NewUser;
use user_provisioning::myreports::{Client, OffboardUser};
use user_provisioning::{ErrorKind, LossKind, OffboardAction, OffboardOutcome, RetryPolicy};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::{outcome, received};
use crate::support::response::{CannedResponse, End, json as response, nothing};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

const TENANT: &str = fixtures::CUSTOMER_TENANT;

fn jane(sandbox: &Sandbox) -> OffboardUser {
    let user = NewUser::builder().email("jdoe@example.com").display_name("Jane Doe");
    sandbox.add_myreports_user(TENANT, user);
    let leaver = sandbox.myreports_client().offboard_user();
    leaver.customer_tenant_id(TENANT).email("JDoe@example.com")
}

#[tokio::test]
async fn a_deletion_must_be_allowed() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox);
    let plan = leaver.clone().plan().await.unwrap();
    assert_eq!(plan.action(), OffboardAction::Delete);
    assert!(plan.refusal().unwrap().contains("delete(true)"));
    assert!(plan.losses().iter().any(|loss| loss.kind() == LossKind::OtherTenants), "{plan:?}");
    let error = leaver.clone().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsafeChange);
    assert!(sandbox.requests().iter().all(|request| request.method() == "GET"));

    let before = sandbox.requests().len();
    let leaver = leaver.delete(true);
    assert_eq!(leaver.clone().plan().await.unwrap().refusal(), None);
    let done = leaver.clone().send().await.unwrap();
    assert_eq!(outcome(&done), (OffboardOutcome::Deleted, vec!["deleted".into()]));
    assert_eq!(leaver.clone().send().await.unwrap().outcome(), OffboardOutcome::Absent);
    let id = done.user().unwrap().id.clone();
    assert_eq!(leaver.id(id).send().await.unwrap().outcome(), OffboardOutcome::Absent);
    let received = received(&sandbox, before);
    let writes = received.iter().filter(|line| line.starts_with("delete_customer_user"));
    assert_eq!(writes.count(), 1, "{received:?}");
}

#[tokio::test]
async fn a_directory_takes_the_place_of_lists() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).delete(true);
    let client = sandbox.myreports_client();
    let directory = client.directory().customer_tenant_id(TENANT).send().await.unwrap();
    let before = sandbox.requests().len();
    let leaver = leaver.known(&directory);
    assert_eq!(leaver.clone().send().await.unwrap().outcome(), OffboardOutcome::Deleted);
    assert_eq!(leaver.clone().send().await.unwrap().outcome(), OffboardOutcome::Absent);
    let asked = ["get_customer_user 200", "delete_customer_user 200", "get_customer_user 404"];
    assert_eq!(received(&sandbox, before), asked);
    let elsewhere = client.offboard_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let elsewhere = elsewhere.email("jdoe@example.com").known(&directory);
    assert_eq!(elsewhere.send().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_tenant_that_is_not_there_makes_nobody_absent() {
    let sandbox = Sandbox::start().await;
    let nowhere = "00000000-0000-4000-8000-000000000000";
    let leaver = || sandbox.myreports_client().offboard_user().customer_tenant_id(nowhere);
    for leaver in [leaver().email("jdoe@example.com"), leaver().id(fixtures::CUSTOMER_USER)] {
        let outcome = leaver.delete(true).send().await;
        assert!(outcome.is_err(), "{outcome:?}");
    }
    let missing = sandbox.myreports_client().offboard_user().email("jdoe@example.com");
    assert_eq!(missing.send().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_before_anything_is_sent() {
    let sandbox = Sandbox::start().await;
    let leaver =
        || sandbox.myreports_client().offboard_user().customer_tenant_id(TENANT).delete(true);
    for refused in [leaver(), leaver().email(" "), leaver().email("").id("u7")] {
        assert_eq!(refused.send().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    assert!(sandbox.requests().is_empty());
}

fn ok(data: serde_json::Value) -> CannedResponse {
    response(200, json!({ "status": "success", "timestamp": "now", "data": data }).to_string())
}

fn ada(primary: &str) -> serde_json::Value {
    json!({ "id": "u7", "email": "ada@example.com", "displayName": "Ada", "primaryTenant": primary, "roles": ["customer.user"] })
}

fn scripted(server: &Server) -> OffboardUser {
    let builder = Client::builder().base_url(server.origin()).bearer_token("secret");
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    client.offboard_user().customer_tenant_id("t1").email("ada@example.com").delete(true)
}

#[tokio::test]
async fn a_user_of_another_tenant_only_leaves_this_one() {
    let server = Server::in_turn([ok(json!([ada("t2")])), ok(ada("t2"))]).await;
    let plan = scripted(&server).plan().in_time().await.unwrap();
    let losses: Vec<_> = plan.losses().iter().map(ToString::to_string).collect();
    assert_eq!(losses, ["roles: customer.user"]);
}

#[tokio::test]
async fn a_lost_response_is_looked_up_and_a_user_who_stays_is_no_success() {
    let gone = || response(404, json!({ "status": "error" }).to_string());
    let found = || [ok(json!([ada("t1")])), ok(ada("t1"))];
    let with = |rest: Vec<CannedResponse>| found().into_iter().chain(rest).collect::<Vec<_>>();
    let server = Server::in_turn(with(vec![nothing(End::BeforeHead), gone(), gone()])).await;
    let done = scripted(&server).send().in_time().await.unwrap();
    assert_eq!(done.outcome(), OffboardOutcome::Deleted);

    let acknowledged =
        response(200, json!({ "status": "success", "timestamp": "now" }).to_string());
    let server = Server::in_turn(with(vec![acknowledged, ok(ada("t1"))])).await;
    let error = scripted(&server).send().in_time().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotApplied);

    let server = Server::in_turn(with(vec![gone(), gone(), gone()])).await;
    let done = scripted(&server).send().in_time().await.unwrap();
    assert_eq!(outcome(&done), (OffboardOutcome::Absent, vec![]));

    let two = ok(json!([ada("t1"), json!({ "id": "u8", "email": "ADA@example.com" })]));
    let server = Server::in_turn([two]).await;
    assert_eq!(scripted(&server).send().in_time().await.unwrap_err().kind(), ErrorKind::Conflict);
}

/// Ids are the same in either case, so the list shows that the user is there although it cannot be read.
#[tokio::test]
async fn a_listed_user_is_not_absent_because_the_id_was_given_in_capitals() {
    let gone = response(404, json!({ "status": "error" }).to_string());
    let server = Server::in_turn([gone, ok(json!([ada("t1")]))]).await;
    let outcome = scripted(&server).id("U7").send().in_time().await;
    assert!(outcome.as_ref().is_err_and(|error| error.is_not_found()), "{outcome:?}");
}
