//! The Maarch products: a login with the token in the response headers, and its renewal.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::join_all;
use tokio::time::sleep;
use user_provisioning::{maarch_courrier, maarch_parapheur};

use super::{check, check_unsent, together};
use crate::support::bodies::{MIGRATING, SLIM_EXCEPTION, START_PAGE};
use crate::support::calls::{Sending, go};
use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{CannedResponse, End, html, json, nothing, status};
use crate::support::server::{Recorded, Server};
use crate::support::users::{courrier_user, parapheur_user};

pub(super) const LOG_IN: &str = "POST /rest/authenticate HTTP/1.1";

/// A token that states its expiry, like the products' own.
pub(super) fn jwt(name: &str, seconds: i64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let end = i64::try_from(now).expect("before the year 292 billion") + seconds;
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let head = part(r#"{"typ":"JWT","alg":"HS256"}"#);
    format!("{head}.{}.{name}", part(&format!(r#"{{"exp":{end},"user":{{"id":21}}}}"#)))
}

pub(super) fn logged_in(token: &str, refresh: &str) -> CannedResponse {
    status(204).header("Token", token).header("Refresh-Token", refresh)
}

pub(super) fn renewed(token: &str) -> CannedResponse {
    json(200, format!(r#"{{"token":"{token}"}}"#))
}

/// A server of both the log-in and the API: `response` is for the former, the latter takes tokens that
/// end in one of these names.
async fn server(
    accepted: &'static [&'static str],
    response: impl Fn(&Recorded) -> CannedResponse + Send + Sync + 'static,
) -> Server {
    Server::by(move |request| {
        if request.target().starts_with("/rest/authenticate") {
            return response(request);
        }
        let token = request.header("authorization").unwrap_or_default();
        if accepted.iter().any(|name| token.ends_with(name)) {
            return json(200, CREATED);
        }
        json(401, r#"{"errors":"Authentication Failed"}"#)
    })
    .await
}

fn client(server: &Server) -> maarch_courrier::Client {
    let builder = Harness::at(server.origin()).courrier_place().log_in(LOGIN, PASSWORD);
    builder.build().expect("a usable client")
}

fn creation(client: &maarch_courrier::Client) -> Sending {
    go(client.create_user().body(courrier_user()).send())
}

/// The request lines; those of the API with their tokens.
pub(super) fn course(server: &Server) -> Vec<String> {
    let name = |request: &Recorded| match request.header("authorization") {
        Some(token) => token.rsplit('.').next().unwrap_or_default().to_owned(),
        None => request.line().to_owned(),
    };
    server.requests().iter().map(name).collect()
}

/// Promises 3 and 4, for both products.
#[tokio::test]
async fn the_log_in_is_as_documented() {
    let server = server(&["one"], |_| logged_in(&jwt("one", 1800), "r")).await;
    for prefix in ["", "/maarch/rest/"] {
        let harness = Harness::at(format!("{}{prefix}", server.origin()));
        let parapheur = harness.parapheur_place().log_in(LOGIN, PASSWORD).build().expect("usable");
        if prefix.is_empty() {
            creation(&client(&server)).await.expect("created");
            parapheur.create_user().body(parapheur_user()).send().await.expect("created");
        } else {
            let error =
                parapheur.create_user().body(parapheur_user()).send().await.expect_err("no place");
            check_unsent(&error, "the login answered 401 Unauthorized");
        }
    }
    let requests = server.requests();
    let lines: Vec<_> = requests.iter().map(Recorded::line).collect();
    let created = "POST /rest/users HTTP/1.1";
    let prefixed = "POST /maarch/rest/authenticate HTTP/1.1";
    assert_eq!(lines, [LOG_IN, created, LOG_IN, created, prefixed]);
    for request in [&requests[0], &requests[2]] {
        let names = ["accept", "content-length", "content-type", "host"];
        assert_eq!(request.header_names(), names);
        assert_eq!(request.header("accept"), Some("application/json"));
        assert_eq!(request.header("content-type"), Some("application/json"));
        let body = String::from_utf8_lossy(&request.body);
        assert_eq!(body, format!(r#"{{"login":"{LOGIN}","password":"{PASSWORD}"}}"#));
    }
    assert!(requests[1].header("authorization").is_some_and(|token| token.starts_with("Bearer ")));
}

/// Promise 5: the token's own expiry is used, and it is renewed before that.
#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    let server = server(&["one", "two"], |request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 2), "r"),
        _ => renewed(&jwt("two", 1800)),
    })
    .await;
    let client = client(&server);
    creation(&client).await.expect("created");
    sleep(Duration::from_millis(2000)).await;
    creation(&client).await.expect("created");
    creation(&client).await.expect("created");
    let renewal = "GET /rest/authenticate/token?refreshToken=r HTTP/1.1";
    assert_eq!(course(&server), [LOG_IN, "one", renewal, "two", "two"]);
}

/// Promise 4: a refresh token is sent back unchanged, in the query, without other credentials.
#[tokio::test]
async fn a_renewal_is_as_documented() {
    let server = server(&["two"], |request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 1800), "r/+=&?#."),
        _ => renewed(&jwt("two", 1800)),
    })
    .await;
    creation(&client(&server)).await.expect("created");
    let renewal = &server.requests()[2];
    let target = "/rest/authenticate/token?refreshToken=r%2F%2B%3D%26%3F%23%2E";
    assert_eq!(renewal.line(), format!("GET {target} HTTP/1.1"));
    assert_eq!(renewal.header_names(), ["accept", "host"]);
    assert_eq!(course(&server)[3..], ["two"]);
}

/// Promise 5: a renewal that is refused or invalid is followed by a log-in.
#[tokio::test]
async fn a_refused_renewal_is_followed_by_a_log_in() {
    for renewal in [
        json(401, r#"{"errors":"Authentication Failed"}"#),
        json(400, r#"{"errors":"Refresh Token is empty"}"#),
        json(500, SLIM_EXCEPTION),
        html(200, START_PAGE),
        json(200, r#"{"token":""}"#),
        json(200, r#"{"token":"a\nb"}"#),
        status(204),
        nothing(End::BeforeHead),
        status(302).header("Location", "/login"),
    ] {
        let log_ins = AtomicUsize::new(0);
        let server = {
            let renewal = renewal.clone();
            server(&["two"], move |request| match request.line() {
                LOG_IN if log_ins.fetch_add(1, Ordering::SeqCst) == 0 => {
                    logged_in(&jwt("one", 1800), "r1")
                }
                LOG_IN => logged_in(&jwt("two", 1800), "r2"),
                _ => renewal.clone(),
            })
            .await
        };
        let client = client(&server);
        creation(&client).await.unwrap_or_else(|error| panic!("{renewal:?}: {error}"));
        creation(&client).await.expect("created");
        let renewal = "GET /rest/authenticate/token?refreshToken=r1 HTTP/1.1";
        assert_eq!(course(&server), [LOG_IN, "one", renewal, LOG_IN, "two", "two"]);
    }
}

/// Promise 5: an empty refresh token is none: the client logs in again.
#[tokio::test]
async fn an_empty_refresh_token_is_not_used() {
    for refresh in ["", " "] {
        let log_ins = AtomicUsize::new(0);
        let server = server(&["two"], move |_| {
            let token = ["one", "two"][log_ins.fetch_add(1, Ordering::SeqCst).min(1)];
            logged_in(&jwt(token, 1800), refresh)
        })
        .await;
        let client = client(&server);
        creation(&client).await.unwrap_or_else(|error| panic!("{refresh:?}: {error}"));
        assert_eq!(course(&server), [LOG_IN, "one", LOG_IN, "two"], "{refresh:?}");
    }
}

/// Promise 5: the token that was renewed keeps its refresh token.
#[tokio::test]
async fn a_refresh_token_is_used_for_as_long_as_it_works() {
    let renewals = AtomicUsize::new(0);
    let server = server(&["new3"], move |request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 1800), "r1"),
        _ => renewed(&jwt(&format!("new{}", renewals.fetch_add(1, Ordering::SeqCst) + 1), 1800)),
    })
    .await;
    let client = client(&server);
    assert!(creation(&client).await.is_err_and(|error| error.is_unauthorized()));
    assert!(creation(&client).await.is_err_and(|error| error.is_unauthorized()));
    creation(&client).await.expect("created");
    let log_ins = course(&server).iter().filter(|line| *line == LOG_IN).count();
    assert_eq!(log_ins, 1, "{:?}", course(&server));
}

/// Promises 2 and 5: a refused log-in is reported with its reason, and not repeated.
#[tokio::test]
async fn a_refused_login_is_reported_and_not_retried() {
    let locked = r#"{"errors":"Account Locked","date":"2026-11-22 03:44:41"}"#;
    for (refusal, says) in [
        (
            json(401, r#"{"errors":"Authentication Failed"}"#),
            "the login answered 401 Unauthorized: Authentication Failed; nothing was sent",
        ),
        (json(401, locked), "401 Unauthorized: Account Locked"),
        (json(403, r#"{"errors":"Authentication unauthorized"}"#), "rest account"),
        (json(403, r#"{"errors":"Authentication Failed"}"#), "HTTP Basic"),
        (json(400, r#"{"errors":"Bad Request"}"#), "answered 400 Bad Request; nothing was sent"),
        (html(404, START_PAGE), "answered 404 Not Found"),
        (status(302).header("Location", "/login"), "answered 302 Found"),
    ] {
        let server = server(&[""], move |_| refusal.clone()).await;
        let client = client(&server);
        for outcome in together((0..20).map(|_| creation(&client))).await {
            check_unsent(&outcome.expect_err("refused"), says);
        }
        assert_eq!(course(&server), [LOG_IN]);
    }
}

/// Promise 2: a temporary failure is retried, and reported without server internals.
#[tokio::test]
async fn a_failed_login_is_retried() {
    let failures = [
        (json(503, MIGRATING).header("Retry-After", "5 minutes"), "migration in progress"),
        (json(500, SLIM_EXCEPTION), "answered 500 Internal Server Error; nothing was sent"),
        (status(429), "429 Too Many Requests"),
        (nothing(End::BeforeHead), "the login cannot be reached"),
        (html(200, START_PAGE), "has no token; check the base URL"),
        (status(204), "has no token; check the base URL"),
    ];
    let check = async |(failure, says): (CannedResponse, &str)| {
        let always = failure.clone();
        let down = server(&[""], move |_| always.clone()).await;
        check_unsent(&creation(&client(&down)).await.expect_err("no token"), says);
        assert_eq!(course(&down), [LOG_IN; 3]);

        let tries = AtomicUsize::new(0);
        let recovering = server(&["one"], move |_| match tries.fetch_add(1, Ordering::SeqCst) {
            0 => failure.clone(),
            _ => logged_in(&jwt("one", 1800), "r"),
        })
        .await;
        creation(&client(&recovering)).await.expect("created");
        assert_eq!(course(&recovering), [LOG_IN, LOG_IN, "one"]);
    };
    join_all(failures.map(check)).await;
}

/// Promise 6: tokens that are not JWTs, or have unusual claims, are used.
#[tokio::test]
async fn a_token_of_any_form_is_used() {
    let claims = |text: &str| format!("a.{}.one", URL_SAFE_NO_PAD.encode(text));
    for token in [
        "one".to_owned(),
        "a.one".to_owned(),
        "...one".to_owned(),
        "a.%%%.one".to_owned(),
        jwt("one", -3600),
        jwt("one", i64::from(u32::MAX) * 1000),
        claims("{}"),
        claims("[]"),
        claims(r#"{"exp":"soon"}"#),
        claims(r#"{"exp":null}"#),
        claims(r#"{"exp":-1}"#),
        claims(r#"{"exp":1e300}"#),
        claims(r#"{"exp":99999999999999999999}"#),
    ] {
        let granted = token.clone();
        let server = server(&["one"], move |_| logged_in(&granted, "r")).await;
        let client = client(&server);
        creation(&client).await.unwrap_or_else(|error| panic!("{token}: {error}"));
        creation(&client).await.expect("created");
        assert_eq!(server.requests().len(), 3, "{token}");
    }
}

/// Promise 5: fifty calls log in once, and renew once.
#[tokio::test]
async fn many_calls_log_in_once() {
    let renewals = Arc::new(AtomicUsize::new(0));
    let server = {
        let renewals = Arc::clone(&renewals);
        server(&["two"], move |request| match request.line() {
            LOG_IN => logged_in(&jwt("one", 1800), "r").after(Duration::from_millis(50)),
            _ => {
                renewals.fetch_add(1, Ordering::SeqCst);
                renewed(&jwt("two", 1800)).after(Duration::from_millis(50))
            }
        })
        .await
    };
    let client = client(&server);
    let outcomes = together((0..50).map(|_| creation(&client))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let course = course(&server);
    assert_eq!(course.iter().filter(|line| *line == LOG_IN).count(), 1);
    assert_eq!(renewals.load(Ordering::SeqCst), 1);
    assert_eq!(course.iter().filter(|name| *name == "two").count(), 50);
}

/// Promise 2: HTTP Basic has nothing to renew.
#[tokio::test]
async fn basic_credentials_are_sent_once() {
    let server = server(&["none"], |_| status(500)).await;
    let error = create(&Harness::at(server.origin())).await.expect_err("refused");
    assert_eq!(kinds(&error), ["is_unauthorized"]);
    assert_eq!(server.only_request().header("authorization"), Some(&*format!("Basic {PAIR}")));
}

/// Promise 2: a 403 of the API is the API's, and no reason for another log-in.
#[tokio::test]
async fn a_403_is_no_reason_to_log_in_again() {
    let server = Server::in_turn([
        logged_in(&jwt("one", 1800), "r"),
        json(403, r#"{"errors":"Service forbidden"}"#),
    ])
    .await;
    let error = creation(&client(&server)).await.expect_err("forbidden");
    assert_eq!(kinds(&error), ["is_forbidden"]);
    assert_eq!(course(&server), [LOG_IN, "one"]);
    // And a failure of the renewal is reported as such.
    let refused = Server::in_turn([
        logged_in(&jwt("one", 1800), "r"),
        status(401),
        status(401),
        json(401, r#"{"errors":"Account Locked"}"#),
    ])
    .await;
    let error = creation(&client(&refused)).await.expect_err("locked");
    check(&error, "401 Unauthorized: Account Locked; nothing more was sent");
}

/// Promise 6: the product of a client makes no difference.
#[tokio::test]
async fn parapheur_logs_in_the_same_way() {
    let server = server(&["two"], |request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 1800), "r"),
        _ => renewed(&jwt("two", 1800)),
    })
    .await;
    let builder = Harness::at(server.origin()).parapheur_place().log_in(LOGIN, PASSWORD);
    let client: maarch_parapheur::Client = builder.build().expect("a usable client");
    client.create_user().body(parapheur_user()).send().await.expect("created");
    assert_eq!(course(&server)[3..], ["two"]);
}

/// Promise 5: a 401 about a password in the request does not concern the token.
#[tokio::test]
async fn a_wrong_current_password_renews_no_token() {
    use maarch_courrier::types::PasswordChange;
    let server = Server::by(|request| match request.line() {
        LOG_IN => logged_in(&jwt("one", 1800), "r"),
        _ => json(401, r#"{"errors":"Wrong Password"}"#),
    })
    .await;
    let change = PasswordChange::builder()
        .current_password("wrong")
        .new_password("another one")
        .re_new_password("another one");
    let sent = client(&server).update_password().id(21).body(change).send().await;
    assert_eq!(sent.expect_err("it is wrong").status().map(|status| status.as_u16()), Some(401));
    assert_eq!(course(&server), [LOG_IN, "one"]);
}

/// Promise 4: public routes get no credentials, and no token is fetched for them.
#[tokio::test]
async fn an_open_route_needs_no_log_in() {
    let server = Server::always(json(200, r#"{"authMode":"standard"}"#)).await;
    let response =
        client(&server).get_authentication_information().send().await.expect("a response");
    assert_eq!(response.auth_mode.as_deref(), Some("standard"));
    assert_eq!(course(&server), ["GET /rest/authenticationInformations HTTP/1.1"]);
}
