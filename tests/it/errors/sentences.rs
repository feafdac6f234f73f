//! What an error says of each failure, word for word: what happened, and what is certain of the request.

use user_provisioning::{Error, RetryPolicy, maarch_courrier};

use super::{beyond_the_limit, courrier, created, listed, read, reported, written};
use crate::support::response::{CannedResponse, End, html, json, nothing, status};
use crate::support::server::{Server, nobody};
use crate::support::users::courrier_user;

/// The error of a user of MyReports who is created with consent, by a server that responds in turn.
async fn consented(responses: Vec<CannedResponse>) -> Error {
    created(Server::in_turn(responses).await, |builder| builder, |call| call.accept_charges()).await
}

/// The error of a user of MyReports who is created without consent, by a server that responds in turn.
async fn unpaid(responses: Vec<CannedResponse>) -> Error {
    created(Server::in_turn(responses).await, |builder| builder, |call| call).await
}

/// The error of a user of Maarch Courrier who is created without a log-in.
async fn anonymous(response: CannedResponse) -> Error {
    let server = Server::always(response).await;
    let client = maarch_courrier::Client::builder().base_url(server.origin());
    let client = client.retry(RetryPolicy::never()).build().expect("usable");
    client.create_user().body(courrier_user()).send().await.expect_err("a failure")
}

fn busy() -> CannedResponse {
    status(503).header("retry-after", "0")
}

/// The sentence, without the time that was measured.
fn sentence(error: &Error) -> String {
    error.to_string().replace(&format!("{:.1?}", error.elapsed()), "TIME")
}

fn check(cases: impl IntoIterator<Item = (Error, &'static str)>) {
    for (error, said) in cases {
        assert_eq!(sentence(&error), said);
    }
}

#[tokio::test]
async fn a_failure_before_the_server() {
    let unbuilt = maarch_courrier::Client::builder().base_url("file:///rest").build();
    let refused = courrier("http://127.0.0.1:9").get_user_status().user("").send().await;
    check([
        (
            unbuilt.expect_err("no http"),
            "the client cannot be built: the base URL must begin with https:// or http://",
        ),
        (
            refused.expect_err("no login"),
            "maarch_courrier.get_user_status: path parameter `user` is invalid: it is empty; nothing was sent",
        ),
    ]);
    let nobody = nobody().await;
    let error = courrier(&nobody).create_user().body(courrier_user()).send().await;
    let host = nobody.trim_start_matches("http://");
    assert_eq!(
        sentence(&error.expect_err("nobody")),
        format!(
            "maarch_courrier.create_user: cannot connect to the server: {host} refuses connections; nothing was sent"
        )
    );
}

#[tokio::test]
async fn a_lost_response() {
    check([
        (
            listed(nothing(End::StallBeforeHead)).await,
            "maarch_courrier.list_users: no response within TIME",
        ),
        (
            written(nothing(End::BeforeHead)).await,
            "maarch_courrier.create_user: the connection broke, or did not speak HTTP, before the response was complete; the request may have been carried out",
        ),
        (
            listed(nothing(End::BeforeHead)).await,
            "maarch_courrier.list_users: the connection broke, or did not speak HTTP, before the response was complete",
        ),
        (
            listed(json(200, "{}").end(End::Short(9))).await,
            "maarch_courrier.list_users: the server answered 200 OK and its body was cut off",
        ),
        (
            listed(json(200, "{}").end(End::StallInBody(9))).await,
            "maarch_courrier.list_users: the server answered 200 OK and its body did not end in time",
        ),
        (
            written(json(200, r#"{"id":7}"#).end(End::Short(9))).await,
            "maarch_courrier.create_user: the server answered 200 OK and its body was cut off; the request may have been carried out",
        ),
    ]);
}

#[tokio::test]
async fn a_status() {
    let secret = r#"{"errors":"password is not the password"}"#;
    check([
        (
            listed(status(302).header("location", "/login")).await,
            "maarch_courrier.list_users: 302 Found: the server redirects elsewhere, which is never followed with credentials; correct the base URL",
        ),
        (
            written(status(303).header("location", "/login")).await,
            "maarch_courrier.create_user: 303 See Other: the server redirects elsewhere, which is never followed with credentials; correct the base URL; the request may have been carried out",
        ),
        (
            written(json(400, r#"{"errors":"Bad Request"}"#)).await,
            "maarch_courrier.create_user: 400 Bad Request",
        ),
        (
            written(json(400, r#"{"errors":"Body mail is empty","lang":"noMail"}"#)).await,
            "maarch_courrier.create_user: 400 Bad Request: Body mail is empty (noMail)",
        ),
        (
            written(json(403, secret)).await,
            "maarch_courrier.create_user: 403 Forbidden: the server's message repeats a secret; see message()",
        ),
        (written(status(401)).await, "maarch_courrier.create_user: 401 Unauthorized"),
        (
            anonymous(json(401, r#"{"errors":"Authentication Failed"}"#)).await,
            "maarch_courrier.create_user: 401 Unauthorized: Authentication Failed; no credentials were set on the client's builder",
        ),
        (
            written(html(502, "<html><title>502 Bad Gateway</title></html>")).await,
            "maarch_courrier.create_user: 502 Bad Gateway; the request may have been carried out",
        ),
        (
            listed(html(502, "<html><title>Down until noon</title></html>")).await,
            "maarch_courrier.list_users: 502 Bad Gateway: Down until noon",
        ),
    ]);
}

#[tokio::test]
async fn a_500() {
    let book = r#"{"type":"userCreateInSignatureBookFailedProblem","context":{"errors":"Login already exists"}}"#;
    let unchanged =
        r#"{"type":"userCreateInSignatureBookFailedProblem","context":{"errors":"down"}}"#;
    check([
        (
            written(status(500)).await,
            "maarch_courrier.create_user: 500 Internal Server Error: the server failed; see message() and raw_body(); the request may have been carried out",
        ),
        (
            listed(status(500)).await,
            "maarch_courrier.list_users: 500 Internal Server Error: the server failed; see message() and raw_body()",
        ),
        (
            written(json(500, book)).await,
            "maarch_courrier.create_user: 500 Internal Server Error: the signature book already has the login; nothing was carried out",
        ),
        (
            written(json(500, unchanged)).await,
            "maarch_courrier.create_user: 500 Internal Server Error: the server failed and changed nothing; see message() and raw_body()",
        ),
    ]);
}

#[tokio::test]
async fn a_success_that_is_none() {
    check([
        (
            listed(json(200, "[]")).await,
            "maarch_courrier.list_users: the server answered 200 OK and its JSON does not match the document",
        ),
        (
            listed(json(200, "{")).await,
            "maarch_courrier.list_users: the server answered 200 OK and its JSON is cut off",
        ),
        (
            listed(status(200)).await,
            "maarch_courrier.list_users: the server answered 200 OK and its body is empty",
        ),
        (
            listed(html(200, "<html>log in</html>")).await,
            "maarch_courrier.list_users: the server answered 200 OK and its body is not JSON; it is text/html, so check that the base URL points to the API",
        ),
        (
            written(json(200, r#"{"errors":"no","lang":"noUser"}"#)).await,
            "maarch_courrier.create_user: the server answered 200 OK, but reports a failure: no (noUser); the request may have been carried out",
        ),
        (
            read(json(200, "{}")).await,
            "maarch_courrier.get_user: the server answered 200 OK and describes nobody: there is no such user",
        ),
    ]);
}

#[tokio::test]
async fn a_charge() {
    check([
        (
            reported(json(402, "{}")).await,
            "myreports.create_customer_user: 402 Payment Required: charges apply and were not accepted; nothing was carried out or charged",
        ),
        (
            consented(vec![json(402, "{}")]).await,
            "myreports.create_customer_user: 402 Payment Required: charges apply although they were accepted; nothing was carried out",
        ),
        (
            consented(vec![busy(), json(402, "{}")]).await,
            "myreports.create_customer_user: 503 Service Unavailable; the request may have been carried out and a charge may have been made",
        ),
        (
            consented(vec![nothing(End::BeforeHead)]).await,
            "myreports.create_customer_user: the connection broke, or did not speak HTTP, before the response was complete; the request may have been carried out and a charge may have been made",
        ),
        (
            beyond_the_limit(vec![json(402, "{}")]).await,
            "myreports.create_customer_user: 402 Payment Required: charges apply, and the limit of 0 accepted charges is reached; nothing was carried out or charged",
        ),
        (
            beyond_the_limit(vec![busy(), json(402, "{}")]).await,
            "myreports.create_customer_user: 402 Payment Required: charges apply, and the limit of 0 accepted charges is reached; nothing more was carried out or charged; the request may have been carried out by an earlier attempt",
        ),
    ]);
}

#[tokio::test]
async fn an_earlier_attempt() {
    check([
        (
            unpaid(vec![busy(), json(402, "{}")]).await,
            "myreports.create_customer_user: 402 Payment Required: charges apply and were not accepted; nothing more was carried out or charged; the request may have been carried out by an earlier attempt",
        ),
        (
            unpaid(vec![busy(), status(400)]).await,
            "myreports.create_customer_user: 400 Bad Request; the request may have been carried out by an earlier attempt",
        ),
        (
            unpaid(vec![busy(), busy()]).await,
            "myreports.create_customer_user: 503 Service Unavailable; the request may have been carried out",
        ),
    ]);
}
