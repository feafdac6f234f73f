//! A server's message is shown unless it repeats a secret; other values do not hide it.

use serde_json::json;
use user_provisioning::maarch_courrier;
use user_provisioning::maarch_courrier::types::PasswordChange;
use user_provisioning::myreports;
use user_provisioning::{Error, RetryPolicy};

use crate::support::response;
use crate::support::server::Server;
use crate::support::users::courrier_user;

/// A server that refuses everything with this message.
async fn saying(words: &str) -> Server {
    let body = json!({ "errors": words, "message": words, "error": 400 });
    Server::always(response::json(400, body.to_string())).await
}

fn courrier(server: &Server) -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    builder.basic("clerk-login", "tr0ub4dor").retry(RetryPolicy::never()).build().expect("usable")
}

fn assert_shown(error: &Error, words: &str, is_shown: bool) {
    assert_eq!(error.to_string().contains(words), is_shown, "{words}: {error}");
}

#[tokio::test]
async fn what_stands_in_a_body_is_quoted_unless_the_document_calls_it_a_secret() {
    for (words, is_shown) in [
        ("bwayne exists already", true),
        ("bruce.wayne@wcorp.com exists already", true),
        ("tr0ub4dor is wrong", false),
    ] {
        let error = courrier(&saying(words).await).create_user().body(courrier_user()).send().await;
        assert_shown(&error.expect_err("refused"), words, is_shown);
    }
    for (words, is_shown) in
        [("current-one is wrong", false), ("no longer new-one2", false), ("21 is not yours", true)]
    {
        let change = PasswordChange::builder().current_password("current-one");
        let change = change.new_password("new-one2").re_new_password("new-one2");
        let error =
            courrier(&saying(words).await).update_password().id(21).body(change).send().await;
        assert_shown(&error.expect_err("refused"), words, is_shown);
    }
}

#[tokio::test]
async fn of_a_query_only_secrets_are_hidden() {
    for (words, is_shown) in [("no user like wayne", true), ("tr0ub4dor is wrong", false)] {
        let server = saying(words).await;
        let call = courrier(&server).find_users().search("wayne");
        assert_shown(&call.send().await.expect_err("refused"), words, is_shown);
    }
}

/// The id of a PBX can be its licence key.
#[tokio::test]
async fn a_secret_in_a_query_is_hidden_as_it_was_meant() {
    let server = saying("the key \"li=ce nce/17\" is in use").await;
    let client = myreports::Client::builder().base_url(server.origin()).bearer_token("t0ken");
    let client = client.retry(RetryPolicy::never()).build().expect("usable");
    let error = client.find_pbx_instance().instance_id("li=ce nce/17").send().await;
    assert_shown(&error.expect_err("refused"), "li=ce nce/17", false);
    assert!(server.only_request().target().ends_with("?instanceId=li%3Dce%20nce%2F17"));
    let missing = client.find_pbx_instance().send().await.expect_err("no id was given");
    assert!(missing.is_invalid_request() && !missing.may_have_been_sent(), "{missing}");
    assert!(missing.to_string().contains("`instanceId` is missing"), "{missing}");
}

/// A header of the caller can contain a credential; a request id does not.
#[tokio::test]
async fn what_a_header_of_the_callers_holds_is_quoted_only_if_it_names_the_call() {
    for (header, is_shown) in [
        ("x-request-id", true),
        ("X-Correlation-Id", true),
        ("traceparent", true),
        ("tracestate", true),
        ("x-gateway-key", false),
        ("x-request-id-2", false),
    ] {
        let words = "value-17 is unknown";
        let server = saying(words).await;
        let call = courrier(&server).get_user().id(21).header(header, "value-17");
        assert_shown(&call.send().await.expect_err("refused"), words, is_shown);
    }
}

/// A request without credentials and secrets may be sent unencrypted.
#[tokio::test]
async fn a_request_without_secrets_needs_no_encryption() {
    // A proxy is used for a host with another name.
    let server = Server::always(response::json(200, r#"{"users":[]}"#)).await;
    let network = maarch_courrier::Client::builder().base_url("http://courrier.example");
    let client = network.proxy(server.origin()).build().expect("there is nothing to lose");
    client.list_users().send().await.expect("sent");
    assert_eq!(server.only_request().line(), "GET http://courrier.example/rest/users HTTP/1.1");
}
