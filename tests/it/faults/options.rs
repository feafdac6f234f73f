//! Options of a single call that override its client's.

use std::time::Duration;

use user_provisioning::RetryPolicy;

use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{End, json, nothing, status};
use crate::support::server::Server;
use crate::support::users::{courrier_user, myreports_user};

const SHORT: Duration = Duration::from_millis(150);
const LONG: Duration = Duration::from_secs(20);

/// Promise 5: time and repetitions of a call are the call's, in both directions.
#[tokio::test]
async fn a_call_has_its_own_times_and_its_own_policy() {
    let stalls = Server::always(nothing(End::StallBeforeHead)).await;
    let slow = Server::always(json(200, USERS).after(3 * SHORT)).await;
    let failing = Server::always(status(503)).await;
    let client = |server: &Server, timeout, deadline, retry| {
        let builder = Harness::at(server.origin()).courrier_builder();
        let builder = builder.timeout(timeout).deadline(deadline).retry(retry);
        builder.build().expect("a usable client")
    };
    let never = RetryPolicy::never;

    let patient = client(&stalls, LONG, LONG, never());
    let error = patient.list_users().timeout(SHORT).send().await.expect_err("no response");
    assert!(error.is_timeout() && error.elapsed() < LONG, "{error:?}");
    let error = patient.list_users().deadline(SHORT).send().await.expect_err("no response");
    assert!(error.is_timeout() && error.elapsed() < LONG, "{error:?}");

    for (timeout, deadline) in [(SHORT, LONG), (LONG, SHORT), (SHORT, SHORT)] {
        let hasty = client(&slow, timeout, deadline, never());
        assert!(hasty.list_users().send().await.is_err_and(|error| error.is_timeout()));
        let call = hasty.list_users().timeout(LONG).deadline(LONG);
        call.send().await.expect("a slow response");
    }
    let endless = client(&slow, Duration::MAX, Duration::MAX, never());
    endless.list_users().send().await.expect("a slow response");

    let persistent = client(&failing, LONG, LONG, quick());
    assert!(persistent.list_users().retry(never()).send().await.is_err());
    assert_eq!(failing.requests().len(), 1);
    let error = client(&failing, LONG, LONG, never());
    assert!(error.list_users().retry(quick().max_attempts(5)).send().await.is_err());
    assert_eq!(failing.requests().len(), 6);
    // The client is unchanged.
    assert!(persistent.list_users().send().await.is_err());
    assert_eq!(failing.requests().len(), 9);
}

/// Promise 3: a header and an id of a call are sent with every attempt of it, and with no other.
#[tokio::test]
async fn a_call_has_its_own_headers() {
    let server = Server::in_turn([status(503), status(503), json(200, USERS)]).await;
    let client = Harness::at(server.origin()).courrier();
    let call = client.list_users().header("X-Trace", "été").request_id("call-7");
    call.header("cookie", "a=b").send().await.expect("a list");
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for request in &requests {
        assert_eq!(request, &requests[0]);
        assert_eq!(request.header("x-trace"), Some("été"));
        assert_eq!(request.header("x-request-id"), Some("call-7"));
        assert_eq!(request.header("cookie"), Some("a=b"));
    }
    assert!(client.list_users().send().await.is_err());
    let names = server.requests()[3].header_names();
    assert_eq!(names, ["accept", "authorization", "host", "user-agent"]);
}

/// Promises 1, 3 and 4: headers of the client are not overwritten by mistake.
#[tokio::test]
async fn a_header_of_the_system_is_refused() {
    let server = Server::always(status(599)).await;
    let harness = Harness::at(server.origin());
    for name in [
        "accept",
        "Accept-Charges",
        "accept-encoding",
        "AUTHORIZATION",
        "connection",
        "Content-Length",
        "content-type",
        "Host",
        "transfer-encoding",
        "user-agent",
        "X-API-Key",
    ] {
        let call = harness.customer("t").header(name, "true");
        let error = call.send().await.expect_err(name);
        assert_eq!(kinds(&error), ["is_invalid_request"], "{name}: {error}");
        assert!(error.to_string().contains("is reserved for the client"), "{error}");
    }
    for (name, value, why) in [
        ("", "a", "has an invalid name"),
        ("a b", "a", "has an invalid name"),
        ("a\r\nx: y", "a", "has an invalid name"),
        ("x-note", "a\r\nauthorization: b", "a character that no header can hold"),
        ("x-note", "\0", "a character that no header can hold"),
        ("x-request-id", "b", "is set twice"),
    ] {
        let call = harness.customer("t").request_id("a").header(name, value);
        let error = call.send().await.expect_err(name);
        assert_eq!(kinds(&error), ["is_invalid_request"], "{name}: {error}");
        let line = error.to_string();
        assert!(line.contains(why) && !line.contains('\n'), "{line:?}");
    }
    assert_eq!(server.connections(), 0);
}

/// Promise 3: an option changes nothing else about a request.
#[tokio::test]
async fn an_option_is_not_seen_on_the_wire() {
    let server = Server::always(json(200, CREATED)).await;
    let client = Harness::at(server.origin()).courrier();
    let call = || client.create_user().body(courrier_user());
    call().send().await.expect("created");
    let all = call().timeout(LONG).deadline(LONG).retry(quick().max_attempts(9));
    all.send().await.expect("created");
    let requests = server.requests();
    assert_eq!(requests[0], requests[1]);
}

/// Promise 3: options apply to both requests of a call that asks about charges.
#[tokio::test]
async fn options_hold_for_the_consented_request_too() {
    let server =
        Server::in_turn([json(402, r#"{"error":402,"status":"error"}"#), json(201, CUSTOMER)])
            .await;
    let client = Harness::at(server.origin()).myreports();
    let call = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    let call = call.request_id("call-8");
    call.confirm_charges(async |_: &_| true).await.expect("created");
    let ids: Vec<_> =
        server.requests().iter().map(|r| r.header("x-request-id").map(str::to_owned)).collect();
    assert_eq!(ids, [Some("call-8".to_owned()), Some("call-8".to_owned())]);
}
