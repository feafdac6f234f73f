//! Promise 1 of the design on the wire: the consent to charges is sent only after the program gave it, for
//! that request, once.

use std::cell::Cell;

use user_provisioning::myreports::operation::CreateCustomerUser;
use user_provisioning::myreports::types::{NewUser, Role};
use user_provisioning::{ChargeNotice, Charged, Decision};

use super::myreports_at;
use crate::support::contract::keep;
use crate::support::document;
use crate::support::response::{CannedResponse, End, json, nothing};
use crate::support::server::Server;

const TENANT: &str = "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52";

/// A call with roles that cost money.
fn call(server: &Server) -> CreateCustomerUser {
    let user = NewUser::builder()
        .email("new.user@example.com")
        .display_name("New User")
        .roles(vec![Role::CustomerUserSupervisorL1]);
    myreports_at(&server.origin()).create_customer_user().customer_tenant_id(TENANT).body(user)
}

/// An example of the document, as a response.
fn documented(example: &str) -> CannedResponse {
    let responses = &document::operation("myreports.create_customer_user").responses;
    let found = responses.iter().find(|response| response.example == example);
    let documented = found.expect("an example of this operation");
    let body = documented.body.as_ref().map(ToString::to_string);
    json(documented.status, body.unwrap_or_default())
}

fn consents(server: &Server) -> Vec<Option<String>> {
    let requests = server.requests();
    requests.iter().map(|r| r.header("accept-charges").map(str::to_owned)).collect()
}

#[tokio::test]
async fn a_plain_send_never_consents() {
    let server = Server::always(documented("envelope")).await;
    let error = call(&server).send().await.expect_err("charges apply");
    assert!(error.is_charges_required());
    assert_eq!(consents(&server), [None]);
}

#[tokio::test]
async fn a_preemptive_consent_adds_one_header() {
    let server = Server::always(documented("created")).await;
    let plain = call(&server).send().await.expect("created");
    let consented = call(&server).accept_charges().send().await.expect("created");
    assert!(!plain.charge_accepted() && consented.charge_accepted());

    let requests = server.requests();
    assert_eq!(consents(&server), [None, Some("true".to_owned())]);
    assert_eq!(requests[1].without("accept-charges"), requests[0]);
    requests.iter().for_each(|request| keep("myreports.create_customer_user", request));

    // The document has the header on the account route as well.
    let user = NewUser::builder().email("new.user@example.com").display_name("New User");
    let client = myreports_at(&server.origin());
    let call = client.create_account_user().account_tenant_id(TENANT).body(user);
    call.accept_charges().send().await.expect("created");
    let request = server.requests().pop().expect("a third request");
    assert_eq!(request.header("accept-charges"), Some("true"));
    assert_eq!(request.target(), format!("/api/v1.0/accounts/{TENANT}/users"));
    keep("myreports.create_account_user", &request);
}

#[tokio::test]
async fn after_a_consent_the_identical_request_is_sent_once_more() {
    let server = Server::in_turn([documented("envelope"), documented("created")]).await;
    let asked = Cell::new(0);
    let outcome = call(&server)
        .confirm_charges(async |notice: &ChargeNotice| {
            asked.set(asked.get() + 1);
            assert_eq!(notice.message(), Some("Additional charges apply"));
            // The question comes before the consent: only the first request was sent.
            assert_eq!(server.requests().len(), 1);
            Decision::Accept
        })
        .await
        .expect("created");
    assert!(matches!(outcome, Charged::Done(response) if response.charge_accepted()));
    assert_eq!(asked.get(), 1);

    let requests = server.requests();
    assert_eq!(consents(&server), [None, Some("true".to_owned())]);
    let mut names = requests[0].header_names();
    names.insert(1, "accept-charges".to_owned());
    assert_eq!(requests[1].header_names(), names);
    assert_eq!(requests[1].without("accept-charges"), requests[0]);
    assert_eq!(requests[1].body, requests[0].body);
}

#[tokio::test]
async fn after_a_refusal_nothing_more_is_sent() {
    let server = Server::in_turn([documented("envelope")]).await;
    let outcome = call(&server).confirm_charges(async |_: &ChargeNotice| false).await;
    let Charged::Declined(notice) = outcome.expect("no error") else { panic!("it was declined") };
    assert_eq!(notice.operation().id(), "myreports.create_customer_user");
    assert_eq!(consents(&server), [None]);
}

#[tokio::test]
async fn free_calls_do_not_ask() {
    for (response, done) in [(documented("created"), true), (documented("email_conflict"), false)] {
        let server = Server::in_turn([response]).await;
        let outcome = call(&server)
            .confirm_charges(async |_: &ChargeNotice| -> bool { panic!("nothing to ask") })
            .await;
        assert_eq!(outcome.is_ok_and(|outcome| outcome.is_done()), done);
        assert_eq!(consents(&server), [None]);
    }
}

/// A consent is for one request: no response causes a second request with it.
#[tokio::test]
async fn a_consent_is_used_once() {
    for (name, second, may_be_charged) in [
        ("still 402", documented("envelope"), false),
        ("conflict", documented("email_conflict"), false),
        ("gateway timeout", json(504, ""), true),
        ("connection lost", nothing(End::BeforeHead), true),
        ("response lost", documented("created").end(End::Short(5)), true),
    ] {
        let server = Server::in_turn([documented("envelope"), second]).await;
        let outcome = call(&server).confirm_charges(async |_: &ChargeNotice| true).await;
        let error = outcome.expect_err(name);
        assert_eq!(error.charge_may_have_been_made(), may_be_charged, "{name}: {error}");
        assert_eq!(consents(&server), [None, Some("true".to_owned())], "{name}");
        let still_unpaid = error.to_string().contains("although they were accepted");
        assert_eq!(still_unpaid, error.is_charges_required(), "{name}: {error}");
    }
    let server = Server::in_turn([documented("envelope")]).await;
    let decide = async |_: &ChargeNotice| -> bool { panic!("it was consented beforehand") };
    let outcome = call(&server).accept_charges().confirm_charges(decide).await;
    assert!(outcome.is_err_and(|error| error.is_charges_required()));
    assert_eq!(consents(&server), [Some("true".to_owned())]);
}
