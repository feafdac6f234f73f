//! A pending charge that is returned, shown to a person, and accepted later.

use user_provisioning::myreports::types::{ChargesPreview, NewUser};
use user_provisioning::{ChargeNotice, Charged};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::{builder_for, consents, create};
use crate::support::response::json;
use crate::support::server::Server;

#[tokio::test]
async fn a_notice_can_be_accepted_later() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).build().expect("a client");
    let pending = create(&client, "ada").defer_charges().await.expect("held").declined();
    let pending = pending.expect("it costs money");
    assert_eq!((sandbox.myreports_charges(), client.charges_accepted()), (0, 0));

    let created = pending.accept().await.expect("created");
    assert!(created.charge_accepted());
    assert_eq!(created.data.email.as_deref(), Some("ada@example.com"));
    assert_eq!((sandbox.myreports_charges(), client.charges_accepted()), (1, 1));
    assert_eq!(consents(&sandbox), [false, true]);
}

#[tokio::test]
async fn free_calls_are_carried_out_at_once() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).build().expect("a client");
    let user = NewUser::builder().email("ada@example.com").display_name("Ada");
    let call =
        client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).body(user);
    let outcome = call.defer_charges().await.expect("created");
    assert!(matches!(outcome, Charged::Done(response) if !response.charge_accepted()));
    assert_eq!(client.charges_accepted(), 0);
}

/// A declined charge can be accepted later in the same way.
#[tokio::test]
async fn a_notice_that_was_declined_can_still_be_accepted() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).build().expect("a client");
    let outcome = create(&client, "ada").confirm_charges(async |_: &ChargeNotice| false).await;
    let pending = outcome.expect("no error").declined().expect("it was declined");
    assert!(pending.accept().await.is_ok());
    assert_eq!(consents(&sandbox), [false, true]);
}

#[tokio::test]
async fn a_notice_that_is_dropped_costs_nothing() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).build().expect("a client");
    drop(create(&client, "ada").defer_charges().await.expect("held"));
    let error = create(&client, "ada").defer_charges().await.expect("held").declined();
    let error = error.expect("it costs money").into_error();
    assert!(error.is_charges_required() && !error.may_have_been_carried_out());
    assert_eq!(consents(&sandbox), [false, false]);
}

/// The accepted request has the same bytes as the refused one, even if the client changed in the meantime.
#[tokio::test]
async fn the_accepted_request_is_the_one_that_was_asked_about() {
    let charges = r#"{"error":402,"message":"Charges","status":"error"}"#;
    let created = r#"{"data":{"id":"1"},"status":"success"}"#;
    let server = Server::in_turn([json(402, charges), json(201, created)]).await;
    let builder = user_provisioning::myreports::Client::builder().base_url(server.origin());
    let client = builder.bearer_token("t").build().expect("a client");
    let call = create(&client, "ada").header("x-trace", "7").request_id("one");
    drop(client);
    let pending = call.defer_charges().await.expect("held").declined().expect("it costs money");
    let accepted = tokio::spawn(pending.accept()).await.expect("no panic");
    accepted.expect("created");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].header("accept-charges"), Some("true"));
    assert_eq!(requests[1].without("accept-charges"), requests[0]);
}

/// A second 402, after the consent, is an error: the consent is not given again.
#[tokio::test]
async fn a_notice_is_good_for_one_request() {
    let charges = || json(402, r#"{"error":402,"message":"Charges","status":"error"}"#);
    let server = Server::always(charges()).await;
    let builder = user_provisioning::myreports::Client::builder().base_url(server.origin());
    let client = builder.bearer_token("t").build().expect("a client");
    let pending = create(&client, "ada").defer_charges().await.expect("held").declined();
    let error = pending.expect("it costs money").accept().await.expect_err("still 402");
    assert!(error.is_charges_required() && !error.charge_may_have_been_made());
    assert_eq!((server.requests().len(), client.charges_accepted()), (2, 0));
}

#[tokio::test]
async fn a_notice_describes_its_request() {
    let user = r#""email":"ada@example.com","displayName":"Ada","roles":["new.role"]"#;
    for (body, message) in [
        (format!(r#"{{"data":{{{user}}},"error":402,"message":"It costs."}}"#), Some("It costs.")),
        (format!(r#"{{"data":{{{user},"id":"9"}}}}"#), None),
        (format!("{{{user}}}"), None),
        // An echo of a whole request, with a key in clear.
        (format!(r#"{{{user},"pbxConnectionProfile":{{"apiKey":"planted-key"}}}}"#), None),
    ] {
        let server = Server::always(json(402, body.clone())).await;
        let builder = user_provisioning::myreports::Client::builder().base_url(server.origin());
        let client = builder.bearer_token("t").build().expect("a client");
        let error = create(&client, "ada").send().await.expect_err("it costs money");
        let notice = error.charge_notice().expect("a notice");
        assert_eq!(notice.message(), message, "{body}");
        let preview: ChargesPreview = notice.preview().expect("a preview");
        assert_eq!(preview.email.as_deref(), Some("ada@example.com"), "{body}");
        assert_eq!(preview.roles[0].as_str(), "new.role", "{body}");
        assert_eq!(notice.raw_body(), body.as_bytes());

        let request = notice.request();
        let sent = server.only_request();
        assert_eq!(request.raw_body(), sent.body);
        assert!(sent.target().ends_with(request.path()), "{}", request.path());
        let wanted: NewUser = request.body().expect("the body that was sent");
        assert_eq!(wanted.email.as_str(), "ada@example.com");
        assert_eq!(request.operation().id(), "myreports.create_customer_user");

        for shown in [format!("{notice} {notice:?} {notice:#?} {request:?}"), error.to_string()] {
            for secret in ["planted", "ada", "Ada", "It costs"] {
                assert!(!shown.contains(secret), "{secret} in {shown}");
            }
        }
    }
    // An empty notice is not a failure.
    for body in ["", "null", "[]", "<html>", "{}", r#"{"data":null}"#, "\u{feff}{}"] {
        let server = Server::always(json(402, body)).await;
        let builder = user_provisioning::myreports::Client::builder().base_url(server.origin());
        let client = builder.bearer_token("t").build().expect("a client");
        let held = create(&client, "ada").defer_charges().await.expect("held").declined();
        let preview = held.expect("it costs money").preview::<ChargesPreview>();
        assert!(preview.is_none_or(|preview| preview.email.is_none()), "{body}");
    }
}
