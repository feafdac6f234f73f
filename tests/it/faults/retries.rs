//! Writes with an unknown outcome: retried if duplicates are rejected and the caller opted in.

use serde_json::json as value;
use user_provisioning::{Charged, RetryPolicy};

use super::case::Promise::{LostTruth, UnaskedCharge, UnsafeRepeat};
use super::case::{Case, in_turn};
use crate::support::harness::*;
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::{Server, free_address};

const CONFLICT: &str = r#"{"error":409,"errorCode":"EmailConflict","status":"error"}"#;
const TAKEN: &str = r#"{"errors":"Login already exists","lang":"userLoginAlreadyExists"}"#;

pub fn cases() -> Vec<Case> {
    [by_default(), unavailable(), on_demand(), charged()].into_iter().flatten().collect()
}

fn lost() -> CannedResponse {
    nothing(End::BeforeHead)
}

/// By default no write is repeated whose outcome is not known.
fn by_default() -> Vec<Case> {
    let calls: [(&str, Call, u16); 6] = [
        ("Courrier's user", create, 200),
        ("Courrier's update", update, 204),
        ("Courrier's group", leave, 200),
        ("a customer's user", create_customer, 201),
        ("Parapheur's user", create_parapheur_user, 200),
        ("an operator", create_platform_user, 201),
    ];
    let mut cases = Vec::new();
    for (kind, call, code) in calls {
        let name = |how: &str| format!("{kind}, {how}");
        let many = quick().max_attempts(9);
        let call = move |w: &Harness| call(&w.retrying(many.clone()));
        cases.push(
            in_turn(UnsafeRepeat, name("lost"), call.clone(), [lost(), status(code)])
                .fails(&["is_interrupted"], None)
                .maybe_done(),
        );
        cases.push(
            in_turn(
                UnsafeRepeat,
                name("a gateway that gave up"),
                call,
                [status(504).header("Retry-After", "0"), status(code)],
            )
            .fails(&["is_server_error"], 504)
            .maybe_done(),
        );
    }
    cases
}

/// A gateway that lost the server's response answers 503, too.
fn unavailable() -> Vec<Case> {
    let busy = || status(503).header("Retry-After", "0");
    let conflicts: [(&str, Call, CannedResponse, u16, &[&str]); 5] = [
        ("a 409", create_customer, json(409, CONFLICT), 409, &[]),
        (
            "a 400 of a taken login",
            create_parapheur_user,
            json(400, TAKEN),
            400,
            &["is_bad_request"],
        ),
        ("a 400", create_customer, status(400), 400, &["is_bad_request"]),
        ("a 403", create_customer, status(403), 403, &["is_forbidden"]),
        ("a 401", create_parapheur_user, status(401), 401, &["is_unauthorized"]),
    ];
    let mut cases = Vec::new();
    for (name, call, second, code, is) in conflicts {
        let name = format!("a creation that met a 503, repeated into {name}");
        cases.push(
            in_turn(LostTruth, name, call, [busy(), second])
                .fails(is, code)
                .maybe_done()
                .requests(2),
        );
    }
    let lone: [(&str, Call, u16); 4] = [
        ("a second mail", create, 200),
        ("a second update", update, 204),
        ("a second removal", leave, 200),
        ("a second operator", create_platform_user, 201),
    ];
    for (name, call, code) in lone {
        let name = format!("{name} after a 503");
        let case = in_turn(UnsafeRepeat, name, call, [busy(), status(code)]);
        cases.push(case.fails(&["is_server_error"], 503).maybe_done());
    }
    cases
}

/// With `retry_lost_writes` it is, if the API rejects duplicates.
fn on_demand() -> Vec<Case> {
    let with = |call: Call| move |w: &Harness| call(&w.retrying(quick().retry_lost_writes(true)));
    vec![
        in_turn(
            UnsafeRepeat,
            "a lost creation, repeated",
            with(create_customer),
            [lost(), json(201, CUSTOMER)],
        )
        .gives(value!({"data": {"id": "u"}, "status": "success"}))
        .requests(2),
        // The first attempt may have been the one that took the address.
        in_turn(
            UnsafeRepeat,
            "a lost creation, repeated into a 409",
            with(create_customer),
            [lost(), json(409, CONFLICT)],
        )
        .fails(&[], 409)
        .maybe_done()
        .keeps(CONFLICT)
        .requests(2),
        in_turn(
            UnsafeRepeat,
            "the same, with a 400",
            with(create_parapheur_user),
            [nothing(End::ResetBeforeHead), json(400, TAKEN)],
        )
        .fails(&["is_bad_request"], 400)
        .maybe_done()
        .requests(2),
        // The unknown outcome of the first attempt is kept despite a later failure.
        in_turn(
            UnsafeRepeat,
            "a lost creation, repeated into a 403",
            with(create_customer),
            [lost(), status(403)],
        )
        .fails(&["is_forbidden"], 403)
        .maybe_done()
        .requests(2),
        in_turn(
            UnsafeRepeat,
            "a created user whose id was lost",
            with(create_customer),
            [json(201, CUSTOMER).end(End::Short(1)), json(409, CONFLICT)],
        )
        .fails(&[], 409)
        .maybe_done()
        .requests(2),
        in_turn(
            UnsafeRepeat,
            "a 502 is no lost response",
            with(create_customer),
            [status(502), json(201, CUSTOMER)],
        )
        .fails(&["is_server_error"], 502)
        .maybe_done(),
        // Courrier answers 400 to a duplicate, as to many other mistakes.
        in_turn(
            UnsafeRepeat,
            "Courrier cannot tell a duplicate",
            with(create),
            [lost(), json(200, CREATED)],
        )
        .fails(&["is_interrupted"], None)
        .maybe_done(),
        in_turn(
            UnsafeRepeat,
            "nor can an operator be told from another",
            with(create_platform_user),
            [lost(), status(201)],
        )
        .fails(&["is_interrupted"], None)
        .maybe_done(),
        in_turn(
            UnsafeRepeat,
            "an update overwrites what came between",
            with(update),
            [lost(), status(204)],
        )
        .fails(&["is_interrupted"], None)
        .maybe_done(),
    ]
}

/// A request with the consent to charges is repeated only if it certainly was not carried out.
fn charged() -> Vec<Case> {
    let call =
        |w: &Harness| create_charged(&w.retrying(quick().retry_lost_writes(true).max_attempts(9)));
    let unknown = |name: &str, first: CannedResponse, is: &[&'static str], status: Option<u16>| {
        in_turn(UnaskedCharge, name, call, [first, json(201, CUSTOMER)])
            .fails(is, status)
            .maybe_charged()
    };
    vec![
        unknown("consented, then closed", lost(), &["is_interrupted"], None),
        unknown("consented, then reset", nothing(End::ResetBeforeHead), &["is_interrupted"], None),
        unknown("consented, unread", nothing(End::ResetUnread), &["is_interrupted"], None)
            .requests(0)
            .attempts(1),
        unknown("consented, then 500", status(500), &["is_server_error"], Some(500)),
        unknown("consented, then 503", status(503), &["is_server_error"], Some(503)),
        unknown(
            "consented, then half a response",
            json(201, CUSTOMER).end(End::Short(3)),
            &["is_unreadable"],
            Some(201),
        )
        .cut(),
        in_turn(
            UnaskedCharge,
            "consented, not let in, then let in",
            call,
            [
                status(429).header("Retry-After", "0"),
                status(429).header("Retry-After", "0"),
                json(201, CUSTOMER),
            ],
        )
        .gives(value!({"data": {"id": "u"}, "status": "success"}))
        .requests(3),
        in_turn(
            UnaskedCharge,
            "consented, and charged all the same",
            call,
            [json(402, r#"{"error":402,"message":"still"}"#), json(201, CUSTOMER)],
        )
        .fails(&["is_charges_required"], 402),
    ]
}

/// Promise 1: without a connection nothing was charged, and the consent is still valid.
#[tokio::test]
async fn a_consented_request_is_repeated_after_a_refused_connection() {
    let origin = free_address().await;
    let address = origin.trim_start_matches("http://").to_owned();
    // A server starts while the call waits for its second attempt.
    let call = {
        let patient = RetryPolicy::default()
            .max_attempts(200)
            .base_delay(std::time::Duration::from_millis(20));
        let harness =
            Harness::at(&origin).retrying(patient.max_delay(std::time::Duration::from_millis(20)));
        let client = harness.myreports_builder().retry_budget(1000).build().expect("usable");
        let call = client.create_customer_user().customer_tenant_id("t");
        tokio::spawn(call.body(myreports_user()).accept_charges().send())
    };
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let server = Server::at(&address, json(201, CUSTOMER)).await;
    let response = call.await.expect("no panic").expect("created");
    assert!(response.charge_accepted());
    assert_eq!(server.only_request().header("accept-charges"), Some("true"));
}

/// Promise 1: the same with a question first. The request without consent may be retried, the one with it not.
#[tokio::test]
async fn the_question_about_charges_is_repeated_and_the_consent_is_not() {
    let notice = json(402, r#"{"error":402,"message":"charges","status":"error"}"#);
    let wait = status(429).header("Retry-After", "0");
    let server = Server::in_turn([wait, notice, lost(), json(201, CUSTOMER)]).await;
    let call = Harness::at(server.origin()).customer("t");
    let error = call.confirm_charges(async |_: &_| true).await.map(Charged::done);
    let error = error.expect_err("the response was lost");
    assert!(error.is_interrupted() && error.charge_may_have_been_made(), "{error}");
    let consents: Vec<_> =
        server.requests().iter().map(|r| r.header("accept-charges").is_some()).collect();
    assert_eq!(consents, [false, false, true]);
}
