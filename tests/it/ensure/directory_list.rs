//! A directory reads its list while it arrives: it is the whole list or an error, as for a list that is read
//! as a whole.

use std::time::Duration;

use user_provisioning::maarch_courrier::Directory;
use user_provisioning::{Error, RetryPolicy};

use crate::support::bodies::{FATAL, START_PAGE, WARNING};
use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{CannedResponse, End, html, json, status};
use crate::support::server::Server;

const USERS: usize = 8000;

/// A list that takes more memory than an error keeps.
fn users(prefix: &str) -> String {
    let user = |n| {
        let rest = r#""mail":"]}\"@example.com","more":{"links":[{"a":"["}]},"department":"Registry of births, marriages and deaths""#;
        format!(r#"{{"id":{n},"user_id":"{prefix}{n}",{rest}}}"#)
    };
    (0..USERS).map(user).collect::<Vec<_>>().join(",\n")
}

fn list(prefix: &str) -> String {
    format!(r#"{{"users":[{}],"quota":[]}}"#, users(prefix))
}

async fn directory(harness: &Harness) -> Result<Directory, Error> {
    harness.courrier().directory().send().await
}

/// Everything that a caller sees of an error.
fn shown(error: &Error) -> String {
    let body = error.raw_body();
    let end = &body[body.len().saturating_sub(30)..];
    format!(
        "{:?} {error} {} {} {}",
        kinds(error),
        body.len(),
        end.escape_ascii(),
        error.raw_body_is_cut()
    )
}

/// Fails unless the directory fails as the list does that is read as a whole.
async fn assert_same_error(
    response: CannedResponse,
    harness: impl Fn(Harness) -> Harness,
) -> Error {
    let [error, expected] = errors(response.clone(), harness).await;
    assert_eq!(shown(&error), shown(&expected), "{:?}", response.end);
    assert!(error.raw_body() == expected.raw_body(), "{:?}", response.end);
    error
}

/// How the directory fails, and the list that is read as a whole.
async fn errors(response: CannedResponse, harness: impl Fn(Harness) -> Harness) -> [Error; 2] {
    let server = Server::always(response).await;
    let harness = harness(Harness::at(server.origin()).retrying(RetryPolicy::never()));
    let expected = harness.courrier().list_users().lenient().send().await.expect_err("no list");
    [directory(&harness).await.expect_err("no directory"), expected]
}

#[tokio::test]
async fn a_list_arrives_in_any_way() {
    let list = list("agent");
    for end in [End::Whole, End::Chunked, End::Unannounced] {
        for body in [
            list.clone(),
            format!("\u{feff}\n{list}"),
            format!("{WARNING}{WARNING}{list}"),
            format!("{list}{WARNING}"),
        ] {
            let server = Server::always(html(200, body).end(end)).await;
            let directory = directory(&Harness::at(server.origin())).await.expect("a list");
            assert_eq!((directory.len(), server.requests().len()), (USERS, 1), "{end:?}");
        }
    }
}

#[tokio::test]
async fn an_unreadable_entry_loses_no_other() {
    for bad in [
        &b"{\"id\":\"no number\",\"user_id\":\"x\"}"[..],
        b"{\"id\":1,\"user_id\":\"ren\xe9\"}",
        b"oops",
        b"null",
        b"[]",
    ] {
        let users = users("agent").into_bytes();
        let body = [b"{\"users\":[", bad, b",", &users, b",", bad, b" , ", bad, b"]}"].concat();
        let server = Server::always(json(200, body)).await;
        let directory = directory(&Harness::at(server.origin())).await.expect("a list");
        assert_eq!(directory.len(), USERS, "{}", bad.escape_ascii());
    }
}

/// A part of a list would be a directory in which users are missing.
#[tokio::test]
async fn a_body_that_does_not_arrive_is_an_error() {
    let list = list("agent");
    for end in
        [End::Short(1), End::Short(list.len() / 2), End::Short(list.len() - 20), End::ShortChunked]
    {
        let error = assert_same_error(json(200, list.clone()).end(end), |harness| harness).await;
        assert_eq!(kinds(&error), ["is_unreadable"], "{end:?}");
        assert!(error.to_string().contains("cut off"), "{error}");
    }
    // A reset discards what was sent and not yet read, so that each may have received another part.
    let reset = json(200, list.clone()).end(End::ResetInBody(2));
    let [error, expected] = errors(reset, |harness| harness).await;
    assert_eq!((kinds(&error), error.to_string()), (kinds(&expected), expected.to_string()));
    assert!(error.to_string().contains("cut off"), "{error}");
    let stalled = json(200, list.clone()).end(End::StallInBody(2));
    let error = assert_same_error(stalled, |harness| harness.impatient()).await;
    assert!(error.to_string().contains("did not end in time"), "{error}");
    let endless = json(200, list.clone()).end(End::Endless);
    assert_same_error(endless, |harness| harness.reading_at_most(3 << 20)).await;
}

#[tokio::test]
async fn the_limit_is_that_of_the_body_as_received() {
    let list = list("agent");
    let (server, length) = (Server::always(json(200, list.clone())).await, list.len());
    let harness = Harness::at(server.origin());
    assert_eq!(directory(&harness.reading_at_most(length)).await.expect("fits").len(), USERS);
    let too_long = |harness: Harness| harness.reading_at_most(length - 1);
    let error = assert_same_error(json(200, list), too_long).await;
    assert!(error.is_unreadable() && error.to_string().contains("limit"), "{error}");
}

#[tokio::test]
async fn a_body_that_is_no_list_is_an_error() {
    let users = users("agent");
    for body in [
        format!(r#"{{"users":[{users}],"errors":"Body mail is not valid"}}"#),
        format!(r#"{{"errors":"Body mail is not valid","users":[{users}]}}"#),
        format!(r#"{{"users":[{users}],"errors":"Body"#),
        format!("{WARNING}{{\"users\":[{users}],\"error\":\"Access denied\"}}{WARNING}"),
        format!("{FATAL}{{\"users\":[{users}]}}"),
        format!("{{\"users\":[{users},"),
        format!("{{\"users\":[{users},]}}"),
        format!("{{\"users\":[{users} {users}]}}"),
        format!("{{\"list\":[{users}]}}"),
        format!("[{users}]"),
        r#"{"users":{"id":1}}"#.to_owned(),
        START_PAGE.repeat(20_000),
        String::new(),
    ] {
        assert_same_error(html(200, body), |harness| harness).await;
    }
    let packed = json(200, b"\x1f\x8b\x08\0".repeat(9)).header("Content-Encoding", "gzip");
    assert_same_error(packed, |harness| harness).await;
    let refused = json(403, list("agent"));
    assert!(assert_same_error(refused, |harness| harness).await.is_forbidden());
}

/// A place in what is left of the body would be wrong.
#[tokio::test]
async fn an_error_in_a_broken_list_names_no_place() {
    let body = format!("{{\"users\":[{},{{\"id\":\"no number\"}}", users("agent"));
    let server = Server::always(json(200, body)).await;
    let error = directory(&Harness::at(server.origin())).await.expect_err("a broken list");
    assert!(error.is_unreadable() && !error.to_string().contains("line"), "{error}");
    assert!(error.to_string().contains("does not match"), "{error}");
}

#[tokio::test]
async fn a_retry_begins_with_an_empty_directory() {
    let second = json(200, r#"{"users":[{"id":1,"user_id":"ada"}]}"#);
    for first in [
        json(200, list("gone")).end(End::Short(1)),
        json(200, list("gone")).end(End::ResetInBody(9)),
        json(200, format!("{WARNING}{}", list("gone"))).end(End::ShortChunked),
        status(503),
    ] {
        let server = Server::in_turn([first, second.clone()]).await;
        let retry = RetryPolicy::default().base_delay(Duration::from_millis(1));
        let directory = directory(&Harness::at(server.origin()).retrying(retry)).await;
        assert_eq!((directory.expect("a list").len(), server.requests().len()), (1, 2));
    }
}
