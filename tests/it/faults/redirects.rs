//! Redirects: none is followed, so that no credential and no write is sent to another server. An HTTP client
//! of the caller may follow one; then the error says so.

use serde_json::json as value;
use tokio_rustls::rustls::RootCertStore;
use user_provisioning::maarch_courrier;

use super::case::Promise::{LeakedCredential, LostTruth, UnsafeRepeat};
use super::case::{Case, ELSEWHERE, HERE, always};
use crate::support::bodies::START_PAGE;
use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{CannedResponse, End, html, json, status};
use crate::support::server::Server;
use crate::support::users::courrier_user;

pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let calls: [(&str, Call); 5] = [
        ("a read", list),
        ("a write", create),
        ("a write without a body", leave),
        ("a write with two credentials", create_platform_user),
        ("a write with the consent to charges", create_charged),
    ];
    for code in [301, 302, 303, 307, 308] {
        for (place, origin) in [("the same place", HERE), ("another place", ELSEWHERE)] {
            for (kind, call) in calls {
                let name = format!("{code} to {place} for {kind}");
                let response =
                    html(code, START_PAGE).header("Location", &format!("{origin}/login"));
                let case = always(LeakedCredential, name, call, response);
                let case = case.fails(&["is_redirect"], code).keeps(START_PAGE);
                cases.push(match (code, kind) {
                    (303, "a read") => case,
                    (303, "a write with the consent to charges") => case.maybe_charged(),
                    // It means that the request was carried out (RFC 9110, 15.4.4).
                    (303, _) => case.maybe_done(),
                    _ => case,
                });
            }
        }
    }
    let to = |location: &str| status(302).header("Location", location);
    let redirect = |name: &str, response: CannedResponse| {
        always(LeakedCredential, name, create, response).fails(&["is_redirect"], 302)
    };
    cases.extend([
        redirect("a loop", to(&format!("{HERE}/rest/users"))),
        redirect("a redirect to nowhere", status(302)),
        redirect("a redirect to no URL", to("http://[::")),
        redirect("a redirect to a file", to("file:///etc/passwd")),
        redirect("a redirect without a host", to("/login?next=/rest/users")),
        always(LostTruth, "304 for a read", list, status(304)).fails(&[], 304),
        always(LostTruth, "300 for a read", list, json(300, "[]")).fails(&[], 300).keeps("[]"),
        always(
            UnsafeRepeat,
            "a redirect that asks to wait",
            create,
            to(&format!("{HERE}/")).header("Retry-After", "0"),
        )
        .fails(&["is_redirect"], 302),
    ]);
    cases
}

/// A client of the caller that follows redirects, as reqwest's own do unless told otherwise.
fn following() -> reqwest::Client {
    http(RootCertStore::empty()).build().expect("a usable HTTP client")
}

fn courrier(origin: String) -> maarch_courrier::Client {
    let builder = Harness::at(origin).courrier_builder().http_client(following());
    builder.build().expect("a usable client")
}

/// Promise 4: the caller is informed, whatever the other server answered.
#[tokio::test]
async fn a_redirect_followed_by_the_callers_http_client_is_an_error() {
    let responses = [json(200, USERS), json(200, CREATED), status(401), json(503, "{}")];
    for code in [301, 302, 303, 307, 308] {
        for response in &responses {
            let elsewhere = Server::always(response.clone()).await;
            let location = format!("{}/rest/users", elsewhere.origin());
            let server = Server::always(status(code).header("Location", &location)).await;
            let client = courrier(server.origin());

            let read = client.list_users().send().await.expect_err("it is another server's");
            assert_eq!(kinds(&read), ["is_redirect"], "{code}: {read}");
            assert!(read.status().is_none() && !read.may_have_been_carried_out(), "{code}: {read}");
            let write =
                client.create_user().body(courrier_user()).send().await.expect_err("likewise");
            assert_eq!(kinds(&write), ["is_redirect"], "{code}: {write}");
            assert!(write.may_have_been_carried_out(), "{code}: {write}");
            // Neither is retried; and reqwest itself does not forward the credentials.
            assert_eq!((server.requests().len(), elsewhere.requests().len()), (2, 2), "{code}");
            for request in elsewhere.requests() {
                assert_eq!(request.header("authorization"), None, "{code}");
            }
        }
    }
}

/// Promise 5: a failure after a redirect is not retried.
#[tokio::test]
async fn a_failed_redirect_of_the_callers_http_client_is_an_error() {
    let breaks = Server::always(status(200).end(End::BeforeHead)).await;
    for (name, location, is) in [
        ("closed", format!("{}/rest/users", breaks.origin()), "is_interrupted"),
        ("a loop", "/rest/users".to_owned(), "is_redirect"),
        ("another scheme", "ftp://127.0.0.1/".to_owned(), "is_redirect"),
    ] {
        let server = Server::always(status(307).header("Location", &location)).await;
        let client = courrier(server.origin());
        let error = client.create_user().body(courrier_user()).send().await.expect_err(name);
        assert_eq!(kinds(&error), [is], "{name}: {error}");
        assert!(error.may_have_been_sent() && error.may_have_been_carried_out(), "{name}: {error}");
        assert_eq!(error.attempts(), 1, "{name}: {error}");
        assert_eq!(name == "a loop", server.requests().len() > 1, "{name}");
    }
}

/// Promise 4: a client of the caller that follows none is treated like this crate's own.
#[tokio::test]
async fn an_http_client_of_the_caller_that_follows_nothing_is_used_as_it_is() {
    let elsewhere = Server::always(json(200, USERS)).await;
    let location = format!("{}/rest/users", elsewhere.origin());
    let redirect = status(302).header("Location", &location);
    let server = Server::in_turn([redirect, json(200, USERS)]).await;
    let http = http(RootCertStore::empty()).redirect(reqwest::redirect::Policy::none());
    let http = http.build().expect("a usable HTTP client");
    let builder = Harness::at(server.origin()).courrier_builder().http_client(http);
    let client = builder.build().expect("a usable client");
    let error = client.list_users().send().await.expect_err("it is elsewhere");
    assert_eq!(error.header("location"), Some(location.as_str()));
    assert_eq!(kinds(&error), ["is_redirect"]);
    let list = client.list_users().send().await.expect("a list");
    assert_eq!(crate::support::json(&*list), value!({"users": []}));
    assert_eq!(elsewhere.connections(), 0);
}
