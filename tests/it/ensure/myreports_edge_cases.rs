//! Servers of MyReports with behavior that the sandbox does not have.

use std::time::Duration;

use serde_json::{Value, json};
use user_provisioning::myreports::types::{NewUser, Role};
use user_provisioning::myreports::{Client, EnsureUser};
use user_provisioning::{Change, Charge, ChargeNotice, ConflictHolder, RetryPolicy};

use super::recording_sandbox::descriptions;
use super::scripted_server::{last_body, ok, refused, written};
use crate::support::response::{CannedResponse, End, html, json as response, nothing, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

const POST: &str = "POST /v1.0/customers/t/users";
const PATCH: &str = "PATCH /v1.0/customers/t/users/u";

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.origin()).bearer_token("token");
    builder.retry(RetryPolicy::never()).build().unwrap()
}

fn ensure(server: &Server) -> EnsureUser {
    let ada = NewUser::builder().email("ada@example.com").display_name("Ada");
    let ada = ada.roles([Role::CustomerUserPbx]);
    client(server).ensure_user().customer_tenant_id("t").user(ada)
}

fn nobody() -> CannedResponse {
    let odd = json!([{ "id": "x", "email": null }, { "id": "y" }, { "email": "bob@example.com" }]);
    ok(json!({ "data": odd, "status": "success" }))
}

fn list() -> CannedResponse {
    ok(json!({ "data": [{ "id": "u", "email": "ADA@Example.com" }], "status": "success" }))
}

fn ada(name: &str, roles: Value) -> CannedResponse {
    let user =
        json!({ "id": "u", "displayName": name, "email": "ADA@Example.com", "roles": roles });
    ok(json!({ "data": user, "status": "success" }))
}

fn as_wanted() -> CannedResponse {
    ada("Ada", json!(["customer.user", "customer.user.pbx"]))
}

fn without_role() -> CannedResponse {
    ada("Ada", json!(["customer.user"]))
}

fn charges() -> CannedResponse {
    refused(402, json!({ "error": 402, "message": "Additional charges apply", "status": "error" }))
}

fn created() -> CannedResponse {
    response(201, r#"{"data":{"id":"u"},"status":"success"}"#)
}

fn patched() -> CannedResponse {
    ok(json!({ "status": "success" }))
}

fn lost() -> CannedResponse {
    nothing(End::BeforeHead)
}

fn taken() -> CannedResponse {
    refused(409, json!({ "error": 409, "errorCode": "EmailConflict", "status": "error" }))
}

/// How many requests had the consent.
fn consents(server: &Server) -> usize {
    let requests = server.requests();
    requests.iter().filter(|request| request.header("accept-charges").is_some()).count()
}

#[tokio::test]
async fn a_hidden_user_has_the_address() {
    let server = Server::in_turn([nobody(), taken(), nobody()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
    let conflict = error.conflict().unwrap();
    assert_eq!((conflict.key(), conflict.value()), ("email", Some("ada@example.com")));
    assert_eq!(conflict.holder(), &ConflictHolder::OutOfReach);
    assert_eq!(written(&server), [POST]);
    // Another program was faster, and the consent was used in vain.
    let server = Server::in_turn([nobody(), charges(), taken(), list(), as_wanted()]).await;
    let done = ensure(&server).accept_charges().send().in_time().await.unwrap();
    assert!(done.is_unchanged());
    assert_eq!(consents(&server), 1);
    let responses = [nobody(), charges(), taken(), list(), without_role()];
    let server =
        Server::in_turn([&responses[..], &[charges(), patched(), as_wanted()]].concat()).await;
    let done = ensure(&server).accept_charges().send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["roles: + customer.user.pbx"]);
    assert_eq!(consents(&server), 2, "the first one was refused and paid nothing");
}

#[tokio::test]
async fn a_paid_change_is_not_paid_again() {
    // A creation that was paid for, and whose role is not shown.
    let server = Server::in_turn([nobody(), charges(), created(), without_role()]).await;
    let error = ensure(&server).accept_charges().send().in_time().await.unwrap_err();
    assert!(error.is_not_applied() && !error.is_charges_required(), "{error}");
    assert_eq!(descriptions(error.changes_made()), ["created"]);
    assert_eq!((written(&server), consents(&server)), (vec![POST.to_owned(); 2], 1));

    // The same with a lost response; and a change of which only the free half is shown.
    let renamed = || ada("Ada", json!(["customer.user"]));
    let other = || ada("Other", json!(["customer.user"]));
    for (responses, line) in [
        (vec![nobody(), charges(), lost(), list(), without_role()], POST),
        (vec![list(), other(), charges(), lost(), renamed()], PATCH),
        (vec![nobody(), charges(), lost(), nobody()], POST),
        (vec![list(), other(), charges(), lost(), other()], PATCH),
        (vec![list(), other(), charges(), lost(), lost()], PATCH),
    ] {
        let server = Server::in_turn(responses).await;
        let asking = async |_: &ChargeNotice| true;
        let error = ensure(&server).confirm_charges(asking).await.unwrap_err();
        assert!(error.charge_may_have_been_made(), "{error}");
        assert!(error.to_string().contains("a charge may have been made"), "{error}");
        assert_eq!((written(&server), consents(&server)), (vec![line.to_owned(); 2], 1));
    }
    // It is shown: it was carried out.
    let server = Server::in_turn([list(), other(), charges(), lost(), as_wanted()]).await;
    let done = ensure(&server).accept_charges().send().in_time().await.unwrap();
    assert_eq!(done.changes().len(), 2);
    let server = Server::in_turn([nobody(), charges(), lost(), list(), as_wanted()]).await;
    assert!(ensure(&server).accept_charges().send().in_time().await.unwrap().is_created());
    // Free changes may follow.
    let misnamed = || ada("Other", json!(["customer.user", "customer.user.pbx"]));
    let responses = [nobody(), charges(), created(), misnamed(), patched(), as_wanted()];
    let server = Server::in_turn(responses).await;
    assert!(ensure(&server).accept_charges().send().in_time().await.unwrap().is_created());
    assert_eq!(consents(&server), 1);
    // Charges that apply although they were accepted are an error.
    let server = Server::in_turn([nobody(), charges(), charges()]).await;
    let error = ensure(&server).accept_charges().send().in_time().await.unwrap_err();
    assert!(error.is_charges_required() && !error.charge_may_have_been_made(), "{error}");
    assert_eq!(written(&server).len(), 2);
}

#[tokio::test]
async fn unapplied_changes_are_not_reported_as_done() {
    let server = Server::in_turn([list(), without_role(), patched(), without_role()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_not_applied() && error.to_string().contains("`roles`"), "{error}");
    assert_eq!(written(&server), [PATCH]);
    let server = Server::in_turn([list(), without_role(), patched(), lost()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert_eq!(descriptions(error.changes_made()), ["roles: + customer.user.pbx"]);
    // Deleted between two requests.
    let gone = || refused(404, json!({ "error": 404, "message": "Not Found" }));
    for responses in [vec![list(), gone()], vec![list(), without_role(), gone(), gone()]] {
        let server = Server::in_turn(responses).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(error.is_not_found() && !error.is_conflict(), "{error}");
        assert!(written(&server).len() < 2);
    }
    let server = Server::in_turn([nobody(), created(), gone()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert_eq!(
        (descriptions(error.changes_made()), written(&server).len()),
        (vec!["created".into()], 1)
    );
}

#[tokio::test]
async fn unusual_roles_are_kept() {
    let odd = json!([
        "customer.user",
        "customer.user",
        "future.role",
        "customer.user.pbx",
        "customer.user.pbx",
        "admin.user",
        "admin.user",
    ]);
    let server = Server::in_turn([list(), ada("Ada", odd.clone())]).await;
    assert!(ensure(&server).send().in_time().await.unwrap().is_unchanged());
    let server = Server::in_turn([list(), ada("Ada", odd), patched(), as_wanted()]).await;
    let done = ensure(&server).remove_other_roles(true).send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["roles: - future.role", "roles: - admin.user"]);
    let kept = json!(["customer.user", "customer.user.pbx"]);
    assert_eq!(last_body(&server), json!([{ "op": "replace", "path": "/roles", "value": kept }]));
    // Without roles in the response they are added, never replaced.
    let server = Server::in_turn([list(), ada("Ada", Value::Null), patched(), as_wanted()]).await;
    let done = ensure(&server).remove_other_roles(true).send().in_time().await.unwrap();
    assert_eq!(done.changes().len(), 1);
    let added = json!([{ "op": "add", "path": "/roles/-", "value": "customer.user.pbx" }]);
    assert_eq!(last_body(&server), added);
    assert_eq!(done.user().roles.len(), 2);
}

/// Whatever the response to a creation says: one request is carried out, one charge is accepted, and who is not
/// named in it is looked up.
#[tokio::test]
async fn a_strange_response_to_a_creation_makes_no_second_user() {
    for creation in [
        response(201, r#"{"data":{"id":"","email":"ada@example.com"},"status":"success"}"#),
        response(201, r#"{"data":{"email":"ada@example.com"},"status":"success"}"#),
        response(201, r#"{"data":{"id":7},"status":"success"}"#),
        response(201, r#"{"status":"success"}"#),
        response(202, r#"{"status":"success"}"#),
        response(200, r#"{"status":"error","error":402,"message":"Additional charges apply"}"#),
        response(200, r#"{"status":"error","error":409,"message":"exists"}"#),
        html(201, "<html></html>"),
        status(201),
        status(204),
    ] {
        for is_charged in [true, false] {
            let question = if is_charged { vec![charges()] } else { Vec::new() };
            let responses = |after: Vec<CannedResponse>| {
                let responses = [vec![nobody()], question.clone(), vec![creation.clone()], after];
                Server::in_turn(responses.concat())
            };
            let server = responses(vec![list(), as_wanted()]).await;
            let done = ensure(&server).accept_charges().send().in_time().await.unwrap();
            assert!(done.is_created() && done.user().id == "u", "{creation:?}");
            assert_eq!(done.charge() != Charge::None, is_charged, "{creation:?}");
            assert_eq!(written(&server).len(), 1 + usize::from(is_charged), "{creation:?}");

            let server = responses(vec![nobody()]).await;
            let error = ensure(&server).accept_charges().send().in_time().await.unwrap_err();
            let is_made = error.changes_made() == [Change::Created];
            assert!(is_made || error.may_have_been_carried_out(), "{creation:?}: {error}");
            assert!(!error.is_invalid_request() && !error.is_conflict(), "{creation:?}: {error}");
            assert_eq!(error.charge_may_have_been_made(), is_charged, "{creation:?}: {error}");
            assert_eq!(written(&server).len(), 1 + usize::from(is_charged), "{creation:?}");
        }
    }
    // Without a role to wait for, the response would be taken for the user.
    let nameless = r#"{"data":{"id":"","email":"ada@example.com","displayName":"Ada","roles":["customer.user"]}}"#;
    let responses = [nobody(), response(201, nameless), list(), without_role()];
    let server = Server::in_turn(responses).await;
    let ada = NewUser::builder().email("ada@example.com").display_name("Ada");
    let wanted = client(&server).ensure_user().customer_tenant_id("t").user(ada);
    assert_eq!(wanted.send().in_time().await.unwrap().user().id, "u");
}

/// The status alone says that an address is taken.
#[tokio::test]
async fn a_conflict_needs_no_body() {
    for taken in [
        status(409),
        html(409, "<html>Conflict</html>"),
        response(409, r#"{"data":{"id":"u"},"status":"success"}"#),
    ] {
        let server = Server::in_turn([nobody(), taken.clone(), list(), as_wanted()]).await;
        assert!(ensure(&server).send().in_time().await.unwrap().is_unchanged());
        let server = Server::in_turn([nobody(), charges(), taken, nobody()]).await;
        let error = ensure(&server).accept_charges().send().in_time().await.unwrap_err();
        assert!(error.is_conflict() && !error.charge_may_have_been_made(), "{error}");
        assert_eq!(error.conflict().unwrap().holder(), &ConflictHolder::OutOfReach);
        assert_eq!((written(&server).len(), consents(&server)), (2, 1));
    }
}

/// With lost writes repeated, the second attempt is refused because of the first one.
#[tokio::test]
async fn a_repeated_creation_is_still_ones_own() {
    let policy = RetryPolicy::default().base_delay(Duration::ZERO).retry_lost_writes(true);
    for responses in [
        vec![nobody(), lost(), taken(), list(), as_wanted()],
        vec![nobody(), charges(), lost(), list(), as_wanted()],
    ] {
        let server = Server::in_turn(responses).await;
        let builder = Client::builder().base_url(server.origin()).bearer_token("token");
        let client = builder.retry(policy.clone()).build().unwrap();
        let ada = NewUser::builder().email("ada@example.com").display_name("Ada");
        let wanted = client.ensure_user().customer_tenant_id("t").user(ada).accept_charges();
        assert!(wanted.send().in_time().await.unwrap().is_created());
        assert_eq!(written(&server), [POST; 2]);
        assert!(consents(&server) < 2, "a charge is not tried twice");
    }
}
