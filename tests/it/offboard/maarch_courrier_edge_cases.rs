//! Servers of Maarch Courrier that fail, lie, or lose their responses.

use serde_json::{Value, json};
use user_provisioning::maarch_courrier::{Client, OffboardUser};
use user_provisioning::{ErrorKind, Loss, LossKind, OffboardOutcome, Remark, RetryPolicy};

use super::{asked, outcome};
use crate::support::bodies::WARNING;
use crate::support::response::{CannedResponse, End, json as response, nothing, ok, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

fn known(status: impl Into<Value>) -> CannedResponse {
    ok(json!({ "status": status.into() }))
}

fn list() -> CannedResponse {
    ok(json!({ "users": [{ "id": 7, "user_id": "ADA" }], "quota": [] }))
}

fn details(status: &str, groups: &[&str]) -> CannedResponse {
    let groups: Vec<Value> = groups.iter().map(|id| json!({ "group_id": id })).collect();
    ok(json!({
        "id": 7, "user_id": "ada", "status": status, "groups": groups, "entities": [],
        "external_id": {"internalParapheur": 430},
    }))
}

fn free_to_go() -> CannedResponse {
    ok(
        json!({ "isDeletable": true, "listTemplates": [], "listInstances": [], "workflowListInstances": [] }),
    )
}

/// The account has no place, and the server does not let it be deleted all the same.
fn not_deletable() -> CannedResponse {
    ok(json!({ "isDeletable": false, "listTemplates": [], "listInstances": [] }))
}

fn refused(status: u16, errors: &str) -> CannedResponse {
    response(status, json!({ "errors": errors }).to_string())
}

fn ada(server: &Server) -> OffboardUser {
    let builder = Client::builder().base_url(server.origin()).basic("me", "secret");
    builder.retry(RetryPolicy::never()).build().unwrap().offboard_user().login("ada")
}

/// The responses up to the write.
fn found(groups: &[&str]) -> Vec<CannedResponse> {
    vec![known("OK"), list(), details("OK", groups), free_to_go()]
}

fn then<const N: usize>(
    mut first: Vec<CannedResponse>,
    rest: [CannedResponse; N],
) -> Vec<CannedResponse> {
    first.extend(rest);
    first
}

#[tokio::test]
async fn every_request_is_as_documented() {
    let responses = then(found(&[]), [status(204), details("SPD", &[])]);
    let server = Server::in_turn(responses).await;
    let leaver = ada(&server).request_id("leave-1").header("x-unit", "it");
    assert_eq!(leaver.send().in_time().await.unwrap().outcome(), OffboardOutcome::Suspended);
    assert_eq!(
        asked(&server),
        [
            "GET /rest/users/ada/status",
            "GET /rest/users",
            "GET /rest/users/7/details",
            "GET /rest/users/7/isDeletable",
            "PUT /rest/users/7/suspend",
            "GET /rest/users/7/details",
        ]
    );
    for request in server.requests() {
        assert_eq!(request.header("x-request-id"), Some("leave-1"));
        assert_eq!(request.header("x-unit"), Some("it"));
        assert!(request.body.is_empty());
    }
}

#[tokio::test]
async fn a_lost_response_is_looked_up_and_not_sent_again() {
    for lost in [nothing(End::BeforeHead), nothing(End::ResetBeforeHead), status(502)] {
        let responses = then(found(&[]), [lost.clone(), details("SPD", &[]), details("SPD", &[])]);
        let server = Server::in_turn(responses).await;
        let done = ada(&server).send().in_time().await.unwrap();
        assert_eq!(done.outcome(), OffboardOutcome::Suspended);
        assert_eq!(asked(&server).iter().filter(|line| line.starts_with("PUT")).count(), 1);

        let responses = then(found(&[]), [lost, details("OK", &[])]);
        let server = Server::in_turn(responses).await;
        let error = ada(&server).send().in_time().await.unwrap_err();
        assert!(error.may_have_been_carried_out() && error.changes_made().is_empty(), "{error}");
    }
}

#[tokio::test]
async fn a_lost_deletion_is_one_if_the_user_is_gone() {
    let responses = then(
        found(&[]),
        [nothing(End::BeforeHead), refused(403, "UserId out of perimeter"), known("DEL")],
    );
    let server =
        Server::in_turn(then(responses, [refused(403, "UserId out of perimeter"), known("DEL")]))
            .await;
    let done = ada(&server).delete(true).send().in_time().await.unwrap();
    assert_eq!(outcome(&done), (OffboardOutcome::Deleted, vec!["deleted".into()]));
}

#[tokio::test]
async fn another_program_that_deletes_first_is_not_this_one() {
    let gone = || [refused(403, "UserId out of perimeter"), known("DEL")];
    let responses = then(found(&[]), [refused(403, "UserId out of perimeter")]);
    let server = Server::in_turn(then(then(responses, gone()), gone())).await;
    let done = ada(&server).delete(true).send().in_time().await.unwrap();
    assert_eq!(outcome(&done), (OffboardOutcome::Absent, vec![]));
}

#[tokio::test]
async fn a_refusal_is_an_error_with_what_was_done_before() {
    let responses = [
        known("OK"),
        list(),
        details("OK", &["A", "B"]),
        ok(json!({ "groups": [], "baskets": [] })),
        refused(403, "Service forbidden"),
        details("OK", &["B"]),
    ];
    let server = Server::in_turn(responses).await;
    let error = ada(&server).remove_access(true).send().in_time().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    let made: Vec<_> = error.changes_made().iter().map(ToString::to_string).collect();
    assert_eq!(made, ["groups: - A"]);
    assert_eq!(error.remarks(), [Remark::StaysOpen]);
}

/// Only a refusal that can mean that the user is gone is followed by a look at the user.
#[tokio::test]
async fn another_refusal_is_the_result_though_the_user_is_suspended_by_now() {
    let responses = then(found(&[]), [refused(409, "Conflict"), details("SPD", &[])]);
    let server = Server::in_turn(responses).await;
    let error = ada(&server).send().in_time().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.changes_made().is_empty() && error.remarks().is_empty(), "{error}");
    assert_eq!(asked(&server).last().map(String::as_str), Some("PUT /rest/users/7/suspend"));
}

#[tokio::test]
async fn a_user_who_cannot_be_deleted_can_be_suspended() {
    let found = || vec![known("OK"), list(), details("OK", &[]), not_deletable()];
    let server = Server::in_turn(found()).await;
    let error = ada(&server).delete(true).send().in_time().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsafeChange);
    assert!(error.to_string().contains("cannot be deleted"), "{error}");
    assert!(asked(&server).iter().all(|line| line.starts_with("GET")));

    let server = Server::in_turn(then(found(), [status(204), details("SPD", &[])])).await;
    let done = ada(&server).send().in_time().await.unwrap();
    assert_eq!(done.outcome(), OffboardOutcome::Suspended);
}

#[tokio::test]
async fn only_an_account_in_the_signature_book_is_lost_with_it() {
    for (links, is_lost) in [
        (json!({ "internalParapheur": 430 }), true),
        (json!({ "internalParapheur": null }), false),
        (json!({ "other": 430 }), false),
        (json!([]), false),
    ] {
        let user = ok(json!({ "id": 7, "user_id": "ada", "status": "OK", "external_id": links }));
        let server = Server::in_turn([known("OK"), list(), user, free_to_go()]).await;
        let plan = ada(&server).delete(true).plan().in_time().await.unwrap();
        let in_book =
            plan.losses().iter().find(|loss| loss.kind() == LossKind::SignatureBookAccount);
        assert_eq!(in_book.and_then(Loss::count), is_lost.then_some(1), "{links}");
        assert!(plan.losses().iter().any(|loss| loss.count().is_none()), "{plan:?}");
    }
}

#[tokio::test]
async fn a_closed_account_does_not_stay_open() {
    for status in ["SPD", "ABS"] {
        let server = Server::in_turn([known(status), list(), details(status, &[])]).await;
        let done = ada(&server).remove_access(true).send().in_time().await.unwrap();
        assert_eq!(done.outcome(), OffboardOutcome::Unchanged);
        assert_eq!(done.remarks().is_empty(), status == "SPD", "{done:?}");
    }
}

#[tokio::test]
async fn a_change_that_the_server_does_not_show_is_no_success() {
    let server = Server::in_turn(then(found(&[]), [status(204), details("OK", &[])])).await;
    let error = ada(&server).send().in_time().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotApplied);
    assert_eq!(asked(&server).iter().filter(|line| line.starts_with("PUT")).count(), 1);
}

#[tokio::test]
async fn a_group_that_somebody_gives_meanwhile_is_removed_as_well() {
    let removed = || ok(json!({ "groups": [], "baskets": [] }));
    let responses = [known("OK"), list(), details("OK", &["A"]), removed(), details("OK", &["B"])];
    let server = Server::in_turn(then(responses.into(), [removed(), details("OK", &[])])).await;
    let done = ada(&server).remove_access(true).send().in_time().await.unwrap();
    assert_eq!(done.changes().len(), 2);

    // For ever: it gives up.
    let count = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::by(move |request| match request.line() {
        line if line.contains("/status") => known("OK"),
        line if line.starts_with("DELETE") => ok(json!({ "groups": [], "baskets": [] })),
        line if line.contains("/details") => {
            let n = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            details("OK", &[&format!("G{n}")])
        }
        _ => list(),
    })
    .await;
    let error = ada(&server).remove_access(true).send().in_time().await.unwrap_err();
    assert_eq!((error.kind(), error.changes_made().len()), (ErrorKind::NotApplied, 4));
}

#[tokio::test]
async fn warnings_of_php_and_problems_of_the_signature_book_are_no_failures() {
    let warned = |body: Value| response(200, format!("{WARNING}{body}"));
    let problem =
        json!({ "problem": { "type": "userDeletionFailed", "status": 403, "context": [] } });
    let responses = [
        warned(json!({ "status": "OK" })),
        list(),
        details("OK", &[]),
        free_to_go(),
        ok(problem),
        details("DEL", &[]),
    ];
    let server = Server::in_turn(responses).await;
    let done = ada(&server).delete(true).send().in_time().await.unwrap();
    assert_eq!(done.outcome(), OffboardOutcome::Deleted);
    assert!(matches!(done.remarks(), [Remark::Problem { .. }]), "{:?}", done.remarks());
    let lost: Vec<_> = done.losses().iter().map(ToString::to_string).collect();
    assert!(lost.contains(&"the account in the signature book: 1".to_owned()), "{lost:?}");
}

#[tokio::test]
async fn somebody_out_of_reach_is_not_absent() {
    let server = Server::in_turn([known("OK"), ok(json!({ "users": [], "quota": [] }))]).await;
    assert_eq!(ada(&server).send().in_time().await.unwrap_err().kind(), ErrorKind::Conflict);
    // By the id alone, a deleted account and one out of reach look alike.
    let server = Server::always(refused(403, "UserId out of perimeter")).await;
    let builder = Client::builder().base_url(server.origin()).basic("me", "secret").build();
    let error = builder.unwrap().offboard_user().id(7).send().in_time().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
}

#[tokio::test]
async fn an_outdated_directory_is_corrected() {
    let listed = || ok(json!({ "users": [{ "id": 6, "user_id": "ada" }], "quota": [] }));
    let other = ok(json!({ "id": 6, "user_id": "bob", "status": "OK" }));
    let responses = [listed(), other, known("OK"), list(), details("SPD", &[])];
    let server = Server::in_turn(responses).await;
    let builder = Client::builder().base_url(server.origin()).basic("me", "secret");
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let directory = client.directory().send().await.unwrap();
    let leaver = client.offboard_user().login("ada").known(&directory);
    assert_eq!(leaver.send().in_time().await.unwrap().outcome(), OffboardOutcome::Unchanged);
    let asked = asked(&server);
    assert!(asked.iter().all(|line| line.starts_with("GET")), "{asked:?}");
}

#[tokio::test]
async fn the_deadline_is_one_for_all_calls() {
    let slow = || known("OK").after(std::time::Duration::from_millis(400));
    let server = Server::in_turn([slow(), list(), details("OK", &[]), free_to_go()]).await;
    let limit = std::time::Duration::from_millis(100);
    let error = ada(&server).deadline(limit).send().in_time().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(asked(&server).len(), 1);
}
