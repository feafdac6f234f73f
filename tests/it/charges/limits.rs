//! The limit of charges per client, for every way to accept them.

use futures_util::future::join_all;
use user_provisioning::{ChargeNotice, ChargePolicy, RetryPolicy, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::{builder_for, consents, create, supervisor};
use crate::support::response::{End, json, nothing};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

#[tokio::test]
async fn a_limit_holds_for_every_way_to_accept() {
    for most in [0, 1, 3] {
        let sandbox = Sandbox::start().await;
        let client = builder_for(&sandbox).charges(ChargePolicy::accept_all()).max_charges(most);
        let client = client.build().expect("a client");
        for name in 0..most {
            create(&client, &format!("p{name}")).send().await.expect("there is room");
        }
        let pending = create(&client, "held").defer_charges().await.expect("held").declined();
        let asked = async |_: &ChargeNotice| -> bool { panic!("nobody is asked in vain") };
        let wanted = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        let wanted = wanted.user(supervisor("wanted"));
        for error in [
            create(&client, "policy").send().await.expect_err("no room"),
            create(&client, "given").accept_charges().send().await.expect_err("no room"),
            create(&client, "asked").confirm_charges(asked).await.expect_err("no room"),
            pending.expect("it costs money").accept().await.expect_err("no room"),
            wanted.clone().send().await.expect_err("no room"),
            wanted.clone().accept_charges().send().await.expect_err("no room"),
            wanted.confirm_charges(asked).await.expect_err("no room"),
        ] {
            assert!(error.is_charge_limit(), "{error}");
            assert!(!error.may_have_been_carried_out() && !error.charge_may_have_been_made());
            let sentence = format!("the limit of {most} accepted charges is reached");
            assert!(error.to_string().contains(&sentence), "{error}");
        }
        assert_eq!((client.charges_accepted(), sandbox.myreports_charges()), (most, most));
        let consented = consents(&sandbox).into_iter().filter(|consent| *consent).count();
        assert_eq!(consented, most as usize);
    }
}

/// Concurrent calls and clones of the client share one limit.
#[tokio::test]
async fn a_limit_is_shared_and_never_passed() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).charges(ChargePolicy::accept_all()).max_charges(5);
    let client = client.build().expect("a client");
    let calls = (0..20).map(|number| create(&client.clone(), &format!("p{number}")).send());
    let outcomes = join_all(calls).in_time().await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 5);
    assert!(
        outcomes.iter().flat_map(|outcome| outcome.as_ref().err()).all(|e| e.is_charge_limit())
    );
    assert_eq!((client.charges_accepted(), sandbox.myreports_charges()), (5, 5));
}

#[tokio::test]
async fn a_client_prints_its_limit_and_what_is_used_of_it() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).charges(ChargePolicy::accept_all()).max_charges(5);
    let client = client.build().expect("a client");
    create(&client, "p").send().await.expect("there is room");
    let shown = format!("{client:?}");
    assert!(shown.contains("accepted: 1, at_most: Some(5)"), "{shown}");
}

/// A refused request does not count; one that may have been carried out does.
#[tokio::test]
async fn only_what_may_have_been_charged_counts() {
    let charges = || json(402, r#"{"error":402,"status":"error"}"#);
    for (second, counted) in [
        (json(400, r#"{"error":400,"status":"error"}"#), 0),
        (json(409, r#"{"error":409,"status":"error"}"#), 0),
        (charges(), 0),
        (json(404, ""), 0),
        (json(500, ""), 1),
        (json(504, ""), 1),
        (json(200, "<html>"), 1),
        (nothing(End::BeforeHead), 1),
        (json(201, r#"{"data":{"id":"1"}}"#), 1),
    ] {
        let server = Server::in_turn([charges(), second.clone()]).await;
        let builder = myreports::Client::builder().base_url(server.origin()).max_charges(1);
        let client = builder.bearer_token("t").retry(RetryPolicy::never()).build();
        let client = client.expect("a client");
        let _ = create(&client, "ada").confirm_charges(async |_: &ChargeNotice| true).await;
        assert_eq!(client.charges_accepted(), counted, "{second:?}");
    }
}

/// A call that is dropped after sending may have been charged for.
#[tokio::test]
async fn a_dropped_call_counts() {
    let charges = json(402, r#"{"error":402,"status":"error"}"#);
    let server = Server::in_turn([charges, nothing(End::StallBeforeHead)]).await;
    let builder = myreports::Client::builder().base_url(server.origin()).bearer_token("t");
    let client = builder.max_charges(1).build().expect("a client");
    let call = create(&client, "ada").confirm_charges(async |_: &ChargeNotice| true);
    let dropped = tokio::time::timeout(std::time::Duration::from_millis(300), call).await;
    assert!(dropped.is_err());
    assert_eq!((server.requests().len(), client.charges_accepted()), (2, 1));
    let error = create(&client, "ada").accept_charges().send().await.expect_err("no room");
    assert!(error.is_charge_limit() && !error.may_have_been_sent());
    assert_eq!(server.requests().len(), 2);
}
