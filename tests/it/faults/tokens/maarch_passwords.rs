//! Tokens of Maarch Parapheur after a password change.

use std::sync::atomic::{AtomicUsize, Ordering};

use user_provisioning::maarch_parapheur::Client;
use user_provisioning::maarch_parapheur::operation::UpdateUserPassword;
use user_provisioning::maarch_parapheur::types::PasswordChange;

use super::maarch::{LOG_IN, course, jwt, logged_in, renewed};
use crate::support::harness::*;
use crate::support::response::{json, status};
use crate::support::server::Server;

const NEW: &str = "another one";
const USERS: &str = r#"{"users":[]}"#;
const REFUSED: &str = r#"{"errors":"Authentication Failed"}"#;

fn client(server: &Server) -> Client {
    let builder = Harness::at(server.origin()).parapheur_place().log_in(LOGIN, PASSWORD);
    builder.build().expect("a usable client")
}

fn change(client: &Client) -> UpdateUserPassword {
    let change = PasswordChange::builder().current_password(PASSWORD);
    client.update_user_password().id(2).body(change.new_password(NEW).password_confirmation(NEW))
}

/// Promise 5: a 401 about the token renews it, although a 401 of this route can be about the request.
#[tokio::test]
async fn a_dead_token_is_renewed_where_a_401_can_be_about_a_password() {
    let server = Server::by(|request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 1800), "r"),
        line if line.starts_with("GET /rest/authenticate") => renewed(&jwt("two", 1800)),
        _ if request.header("authorization").is_some_and(|token| token.ends_with("two")) => {
            status(204)
        }
        _ => json(401, REFUSED),
    })
    .await;
    change(&client(&server)).send().await.expect("changed");
    let renewal = "GET /rest/authenticate/token?refreshToken=r HTTP/1.1";
    assert_eq!(course(&server), [LOG_IN, "one", renewal, "two"]);
}

#[tokio::test]
async fn a_wrong_current_password_renews_nothing() {
    let server = Server::by(|request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 1800), "r"),
        _ => json(401, r#"{"errors":"Wrong Password","lang":"wrongCurrentPassword"}"#),
    })
    .await;
    let error = change(&client(&server)).send().await.expect_err("it is wrong");
    assert_eq!(
        (error.message(), error.code()),
        (Some("Wrong Password"), Some("wrongCurrentPassword"))
    );
    assert_eq!(course(&server), [LOG_IN, "one"]);
}

/// Promise 5: a client that changed its own password continues with what the response contained: the token,
/// then the refresh token, and if that has expired too, the new password.
#[tokio::test]
async fn a_client_continues_with_its_new_password() {
    let (lists, renewals) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let server = Server::by(move |request| match request.line() {
        LOG_IN if String::from_utf8_lossy(&request.body).contains(NEW) => {
            logged_in(&jwt("four", 1800), "r4")
        }
        LOG_IN => logged_in(&jwt("one", 1800), "r1"),
        line if line.contains("refreshToken=r2 ")
            && renewals.fetch_add(1, Ordering::SeqCst) == 0 =>
        {
            renewed(&jwt("three", 1800))
        }
        line if line.starts_with("GET /rest/authenticate") => json(401, REFUSED),
        line if line.starts_with("PUT") => logged_in(&jwt("two", 1800), "r2"),
        // The first two tokens are valid for one list each.
        _ if lists.fetch_add(1, Ordering::SeqCst) % 2 == 0 => json(200, USERS),
        _ => json(401, REFUSED),
    })
    .await;
    let client = client(&server);
    change(&client).send().await.expect("changed");
    for _ in 0..3 {
        client.list_users().send().await.expect("listed");
    }
    let renewal = "GET /rest/authenticate/token?refreshToken=r2 HTTP/1.1";
    let expected =
        [LOG_IN, "one", "two", "two", renewal, "three", "three", renewal, LOG_IN, "four"];
    assert_eq!(course(&server), expected);
    let last = server.requests().into_iter().rfind(|request| request.line() == LOG_IN);
    let body = String::from_utf8(last.expect("a log-in").body).expect("text");
    assert!(body.contains(NEW) && !body.contains(PASSWORD), "{body}");
}

/// Another account's password does not affect the caller's token.
#[tokio::test]
async fn another_users_password_change_has_no_effect() {
    let server = Server::by(|request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 1800), "r1"),
        line if line.starts_with("PUT") => status(204),
        _ => json(200, USERS),
    })
    .await;
    let client = client(&server);
    change(&client).send().await.expect("changed");
    client.list_users().send().await.expect("listed");
    assert_eq!(course(&server), [LOG_IN, "one", "one"]);
}
