//! Attacks on promise 1: a consent that was not given, or is used twice.

use std::time::Duration;

use user_provisioning::myreports::operation::CreateCustomerUser;
use user_provisioning::{ChargeNotice, Charged, RetryPolicy, myreports};

use super::{following_redirects, myreports_at, no_redirects};
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::{Server, nobody};
use crate::support::users::myreports_user;

/// The most permissive caller: everything that can be retried is.
fn call(server: &Server) -> CreateCustomerUser {
    let eager = RetryPolicy::default().max_attempts(5).base_delay(Duration::ZERO);
    let call =
        myreports_at(server).create_customer_user().customer_tenant_id("t").body(myreports_user());
    call.retry(eager.retry_lost_writes(true)).timeout(Duration::from_millis(300))
}

fn charges() -> CannedResponse {
    json(402, r#"{"error":402,"message":"Additional charges apply","status":"error"}"#)
}

fn created() -> CannedResponse {
    json(201, r#"{"data":{"id":"21"},"status":"success"}"#)
}

fn consents(server: &Server) -> Vec<bool> {
    server.requests().iter().map(|request| request.header("accept-charges").is_some()).collect()
}

/// A request with consent that may have been carried out is not sent again.
#[tokio::test]
async fn a_consented_request_is_not_repeated_where_it_may_have_cost_money() {
    for second in [
        status(503),
        // Gateways say this too when the server behind them closed after it had read the request.
        status(503).header("retry-after", "0"),
        status(503).header("retry-after", "5 minutes"),
        status(408).header("retry-after", "0"),
        status(500),
        status(502).header("retry-after", "0"),
        status(504),
        status(520),
        status(999),
        status(307).header("location", "/elsewhere"),
        nothing(End::BeforeHead),
        nothing(End::StallBeforeHead),
        nothing(End::StallInHead),
        nothing(End::ResetBeforeHead),
        nothing(End::Bare),
        created().end(End::Short(1)),
        created().end(End::StallInBody(1)),
        json(200, r#"{"errors":"no"}"#),
        json(200, "[]"),
        charges(),
    ] {
        let server = Server::in_turn([charges(), second.clone(), created(), created()]).await;
        let outcome = call(&server).confirm_charges(async |_: &ChargeNotice| true).await;
        assert!(outcome.is_err(), "{second:?}");
        assert_eq!(consents(&server), [false, true], "{second:?}");

        let server = Server::in_turn([second.clone(), created(), created()]).await;
        let outcome = call(&server).accept_charges().send().await;
        assert!(outcome.is_err(), "{second:?}");
        assert_eq!(consents(&server), [true], "{second:?}");
    }
}

/// A client of the caller that follows a redirect to a closed port: the failed connection is not the one
/// on which the request was sent.
#[tokio::test]
async fn a_connection_that_fails_after_a_redirect_is_not_a_connect_error() {
    let elsewhere = format!("{}/next", nobody().await);
    for status in [301, 302, 303, 307, 308] {
        let response = self::status(status).header("location", &elsewhere);
        let server = Server::always(response).await;
        let builder = myreports::Client::builder().http_client(following_redirects());
        let client = builder.base_url(server.origin()).bearer_token("t").build().expect("usable");
        let eager = RetryPolicy::default().base_delay(Duration::ZERO);
        let call = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
        let error = call.retry(eager).send().await.expect_err("redirected");
        assert!(error.is_interrupted() && error.may_have_been_carried_out(), "{status}: {error}");
        assert_eq!(consents(&server), [false], "{status}");
    }
    // With one that follows no redirect, a failed connection means that nothing was sent.
    for (http, is_certain) in [(following_redirects(), false), (no_redirects(), true)] {
        let builder = myreports::Client::builder().http_client(http).base_url(nobody().await);
        let client = builder.retry(RetryPolicy::never()).build().expect("usable");
        let call = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
        let error = call.send().await.expect_err("nobody listens");
        assert_eq!(error.is_connect(), is_certain, "{error}");
        assert_eq!(error.may_have_been_sent(), !is_certain, "{error}");
    }
}

/// A 307 would carry the consent to another server: with a client that may follow one, it is not sent.
#[tokio::test]
async fn a_consent_does_not_follow_a_redirect() {
    let elsewhere = Server::always(created()).await;
    let away = status(307).header("location", &format!("{}/next", elsewhere.origin()));
    let call = |server: &Server, http| {
        let builder = myreports::Client::builder().http_client(http).base_url(server.origin());
        let client = builder.bearer_token("t").build().expect("usable");
        client.create_customer_user().customer_tenant_id("t").body(myreports_user())
    };
    let server = Server::always(away.clone()).await;
    let error =
        call(&server, following_redirects()).accept_charges().send().await.expect_err("refused");
    assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains("redirect(Policy::none())"), "{error}");
    assert_eq!(server.connections(), 0);

    // There is no question about a consent that cannot be sent.
    let server = Server::in_turn([charges(), away.clone()]).await;
    let ask = async |_: &ChargeNotice| -> bool { panic!("nobody is to be asked") };
    let error =
        call(&server, following_redirects()).confirm_charges(ask).await.expect_err("refused");
    assert!(error.is_invalid_request() && !error.charge_may_have_been_made(), "{error}");
    assert_eq!(consents(&server), [false]);
    let server = Server::in_turn([charges(), away.clone()]).await;
    let held = call(&server, following_redirects()).defer_charges().await.expect("a notice");
    let pending = held.declined().expect("charges apply");
    let error = pending.accept().await.expect_err("refused");
    assert!(error.is_invalid_request() && !error.charge_may_have_been_made(), "{error}");
    assert_eq!((consents(&server), elsewhere.connections()), (vec![false], 0));

    // A client that follows none sends it, and gets the redirect as an error.
    let server = Server::in_turn([charges(), away]).await;
    let outcome =
        call(&server, no_redirects()).confirm_charges(async |_: &ChargeNotice| true).await;
    assert!(outcome.is_err_and(|error| error.is_redirect()));
    assert_eq!((consents(&server), elsewhere.connections()), (vec![false, true], 0));
}

/// No spelling of the header is taken as an option of a call.
#[tokio::test]
async fn the_consent_is_not_smuggled_in_as_a_header() {
    let server = Server::always(created()).await;
    for name in [
        "accept-charges",
        "Accept-Charges",
        "ACCEPT-CHARGES",
        "accept_charges",
        "Accept_Charges",
        "accept-charges ",
        " accept-charges",
        "accept-charges:",
        "accept-charges\0",
        "x\r\naccept-charges",
        "x: y\r\naccept-charges",
        "\u{212a}eep\r\naccept-charges",
    ] {
        let outcome = call(&server).header(name, "true").send().await;
        assert!(outcome.is_err_and(|error| error.is_invalid_request()), "{name:?}");
    }
    for value in ["y\r\naccept-charges: true", "y\naccept-charges: true", "y\raccept-charges: true"]
    {
        let outcome = call(&server).header("x-note", value).send().await;
        assert!(outcome.is_err_and(|error| error.is_invalid_request()), "{value:?}");
        let outcome = call(&server).request_id(value).send().await;
        assert!(outcome.is_err_and(|error| error.is_invalid_request()), "{value:?}");
        let builder = myreports::Client::builder().base_url(server.origin());
        assert!(builder.user_agent(value).build().is_err(), "{value:?}");
    }
    assert_eq!(server.connections(), 0);
    // Nor as part of a tenant id: it is encoded.
    let call = call(&server).customer_tenant_id("t HTTP 1.1\u{a0}accept-charges: true");
    call.send().await.expect("created");
    assert_eq!(consents(&server), [false]);
}

#[tokio::test]
async fn a_question_that_panics_or_is_dropped_is_no_consent() {
    let server = Server::always(charges()).await;
    let panicking = call(&server)
        .confirm_charges(async |_: &ChargeNotice| -> bool { panic!("a planted panic") });
    assert!(tokio::spawn(panicking).await.is_err_and(|error| error.is_panic()));

    let unanswered = call(&server)
        .confirm_charges(async |_: &ChargeNotice| std::future::pending::<bool>().await);
    let dropped = tokio::time::timeout(Duration::from_millis(200), unanswered).await;
    assert!(dropped.is_err());
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(consents(&server), [false, false]);
}

/// Two calls at once, one consent: it stays with its call.
#[tokio::test]
async fn a_consent_does_not_spread_to_clones() {
    let server =
        Server::by(
            |request| {
                if request.header("accept-charges").is_some() { created() } else { charges() }
            },
        )
        .await;
    let call = call(&server);
    let (yes, no, plain) = tokio::join!(
        call.clone().confirm_charges(async |_: &ChargeNotice| true),
        call.clone().confirm_charges(async |_: &ChargeNotice| false),
        call.send(),
    );
    assert!(matches!(yes, Ok(Charged::Done(response)) if response.charge_accepted()));
    assert!(matches!(no, Ok(Charged::Declined(_))));
    assert!(plain.is_err_and(|error| error.is_charges_required()));
    assert_eq!(consents(&server).iter().filter(|consent| **consent).count(), 1);
}

/// An attempt before the notice may have created the user: nothing that follows says otherwise, nor that it was
/// paid for.
#[tokio::test]
async fn an_earlier_attempt_stays_in_doubt_across_a_consent() {
    let taken = || json(409, r#"{"error":409,"status":"error"}"#);
    for first in [status(503).header("retry-after", "0"), nothing(End::BeforeHead)] {
        for last in [taken(), status(400), charges(), status(404)] {
            let server = Server::in_turn([first.clone(), charges(), last.clone()]).await;
            let yes = async |notice: &ChargeNotice| {
                assert!(notice.may_have_been_carried_out());
                assert!(!notice.to_string().contains("nothing was carried out"), "{notice}");
                true
            };
            let error = call(&server).confirm_charges(yes).await.expect_err("refused");
            assert!(error.may_have_been_carried_out() && !error.is_conflict(), "{last:?}: {error}");
            assert!(!error.charge_may_have_been_made(), "{last:?}: {error}");
            assert!(!error.to_string().contains("nothing was carried out"), "{last:?}: {error}");
            assert_eq!(consents(&server), [false, false, true]);
        }
        let server = Server::in_turn([first.clone(), charges()]).await;
        let error = call(&server).send().await.expect_err("not accepted");
        assert!(error.is_charges_required() && error.may_have_been_carried_out(), "{error}");
        assert!(!error.to_string().contains("nothing was carried out"), "{error}");
        let server = Server::in_turn([first, charges(), created()]).await;
        let done = call(&server).confirm_charges(async |_: &ChargeNotice| true).await;
        assert!(matches!(done, Ok(Charged::Done(response)) if response.charge_accepted()));
    }
    // Without such an attempt a refusal is certain.
    let server = Server::in_turn([charges(), taken()]).await;
    let yes = async |notice: &ChargeNotice| {
        assert!(!notice.may_have_been_carried_out());
        assert!(notice.to_string().contains("nothing was carried out yet"), "{notice}");
        true
    };
    let error = call(&server).confirm_charges(yes).await.expect_err("taken");
    assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
}
