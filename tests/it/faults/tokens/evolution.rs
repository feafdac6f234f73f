//! Evolution Platform: client credentials for a token, and an API key.

use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::sleep;
use tokio_rustls::rustls::RootCertStore;
use user_provisioning::TokenError;
use user_provisioning::evolution_platform::{Client, ClientBuilder};

use super::{check, check_unsent, together};
use crate::support::bodies::{BAD_GATEWAY, SLIM_EXCEPTION, START_PAGE};
use crate::support::calls::{Sending, go};
use crate::support::harness::*;
use crate::support::predicates::kinds;
use crate::support::response::{CannedResponse, End, html, json, nothing, status};
use crate::support::server::{Server, nobody};
use crate::support::users::platform_user;

/// Base64 of `app:planted-password-1f6e`.
const APP: &str = "Basic YXBwOnBsYW50ZWQtcGFzc3dvcmQtMWY2ZQ==";
const CREATED: &str = r#"{"identityName":"new.user@example.com"}"#;

fn granted(expires_in: &str) -> CannedResponse {
    let life = if expires_in.is_empty() {
        String::new()
    } else {
        format!(r#","expires_in":{expires_in}"#)
    };
    json(200, format!(r#"{{"token_type":"Bearer","access_token":"{TOKEN}"{life}}}"#))
}

fn builder(api: &Server, tokens: &str) -> ClientBuilder {
    let builder = Harness::at(api.origin()).evolution_place().api_key(API_KEY);
    builder.client_credentials("app", PASSWORD).token_url(format!("{tokens}/oauth/v3/token"))
}

fn client(api: &Server, tokens: &Server) -> Client {
    builder(api, &tokens.origin()).build().expect("a usable client")
}

fn creation(client: &Client) -> Sending {
    go(client.create_user().body(platform_user()).send())
}

async fn api() -> Server {
    Server::always(json(201, CREATED)).await
}

/// Promises 3 and 4.
#[tokio::test]
async fn the_token_is_asked_for_as_documented() {
    let (api, tokens) = (api().await, Server::always(granted("3600")).await);
    creation(&client(&api, &tokens)).await.expect("created");
    let request = tokens.only_request();
    assert_eq!(request.line(), "POST /oauth/v3/token HTTP/1.1");
    assert_eq!(request.header("authorization"), Some(APP));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(String::from_utf8_lossy(&request.body), "grant_type=client_credentials");
    // The key is sent to the API only.
    let names = ["accept", "authorization", "content-length", "content-type", "host"];
    assert_eq!(request.header_names(), names);

    let request = api.only_request();
    assert_eq!(request.header("authorization"), Some(&*format!("Bearer {TOKEN}")));
    assert_eq!(request.header("x-api-key"), Some(API_KEY));
}

/// The portal of Orange shows the header ready-made: the base64 of id and secret as they are.
#[tokio::test]
async fn id_and_secret_are_not_encoded_otherwise() {
    let (api, tokens) = (api().await, Server::always(granted("3600")).await);
    let client = builder(&api, &tokens.origin()).client_credentials("my app", "p+a/s=s%~");
    creation(&client.build().expect("usable")).await.expect("created");
    // Base64 of `my app:p+a/s=s%~`.
    let pair = "Basic bXkgYXBwOnArYS9zPXMlfg==";
    assert_eq!(tokens.only_request().header("authorization"), Some(pair));
    let colon = builder(&api, &tokens.origin()).client_credentials("my:app", "secret").build();
    let error = colon.expect_err("no header can say where the id ends");
    assert!(error.is_configuration() && error.to_string().contains("client id"), "{error}");
}

/// Promise 2: a token is used, whatever its lifetime says.
#[tokio::test]
async fn a_life_is_read_in_every_form() {
    for life in
        ["3600", "\"3600\"", "\" 3600.5 \"", "", "null", "\"soon\"", "[]", "0", "-5", "1e300"]
    {
        let (api, tokens) = (api().await, Server::always(granted(life)).await);
        let client = client(&api, &tokens);
        for _ in 0..2 {
            creation(&client).await.unwrap_or_else(|error| panic!("{life}: {error}"));
        }
        assert_eq!(tokens.requests().len(), 1, "{life}");
    }
    for life in ["1", "\"1\""] {
        let (api, tokens) = (api().await, Server::always(granted(life)).await);
        let client = client(&api, &tokens);
        creation(&client).await.expect("created");
        sleep(Duration::from_millis(1000)).await;
        creation(&client).await.expect("created");
        assert_eq!(tokens.requests().len(), 2, "{life}");
    }
}

/// Promises 2 and 5: a refusal is reported with its code, and cached.
#[tokio::test]
async fn refused_credentials_are_reported_and_not_retried() {
    for (code, message) in
        [(40, "Missing credentials"), (41, "Invalid credentials"), (42, "Expired credentials")]
    {
        let body = format!(r#"{{"code":{code},"message":"{message}","description":"Ask us."}}"#);
        let (api, tokens) = (api().await, Server::always(json(401, body)).await);
        let client = client(&api, &tokens);
        let says =
            format!("the token endpoint answered 401 Unauthorized: {message}: Ask us ({code})");
        let outcomes = together((0..20).map(|_| creation(&client))).await;
        for outcome in outcomes.into_iter().chain([creation(&client).await]) {
            check_unsent(&outcome.expect_err("refused"), &says);
        }
        assert_eq!((tokens.requests().len(), api.connections()), (1, 0));
    }
}

/// Promise 5: a 401 of the API was not carried out, so that even a write is sent again, once.
#[tokio::test]
async fn a_token_that_the_api_refuses_is_renewed_once() {
    for code in [40, 41, 42] {
        let refusal = json(401, format!(r#"{{"code":{code},"message":"no"}}"#));
        let tokens = Server::always(granted("3600")).await;
        let api =
            Server::in_turn([refusal.clone(), json(201, CREATED), refusal.clone(), refusal]).await;
        let client = client(&api, &tokens);
        creation(&client).await.expect("created");
        let requests = api.requests();
        assert_eq!(requests.len(), 2, "{code}");
        assert_eq!(requests[0], requests[1], "{code}");
        let error = creation(&client).await.expect_err("refused twice");
        assert_eq!(kinds(&error), ["is_unauthorized"], "{error}");
        assert_eq!((error.code(), error.attempts()), (Some(&*code.to_string()), 2));
        assert_eq!((tokens.requests().len(), api.requests().len()), (3, 4), "{code}");
    }
}

/// Promise 2: a response without a token is reported, without its contents.
#[tokio::test]
async fn a_malformed_token_response_is_reported() {
    let cut = r#"{"access_token":"planted-token-90ab","token_type":"#;
    let described = r#"{"error":"invalid_request","error_description":"bad\r\n\tscope\u001b[31m"}"#;
    let cases = [
        ("HTML for a failure", html(502, BAD_GATEWAY), "answered 502 Bad Gateway; nothing", 3),
        ("HTML for a token", html(200, START_PAGE), "has no access token", 3),
        ("nothing", status(200), "has no access token", 3),
        ("JSON that breaks off", json(200, cut), "has no access token", 3),
        ("half a response", json(200, cut).end(End::Short(9)), "cannot be reached", 3),
        ("a type without a token", json(200, r#"{"token_type":"Bearer"}"#), "no access token", 3),
        ("closed", nothing(End::BeforeHead), "the token endpoint cannot be reached", 3),
        ("reset", nothing(End::ResetBeforeHead), "the token endpoint cannot be reached", 3),
        ("an exception", json(500, SLIM_EXCEPTION), "500 Internal Server Error; nothing", 3),
        ("too many", status(429), "answered 429 Too Many Requests", 3),
        ("a long one", json(200, vec![b' '; 100_000]), "has no access token", 3),
        ("several lines", json(400, described), "400 Bad Request: bad scope [31m (invalid", 1),
        ("a redirect", status(302).header("Location", "/login"), "answered 302 Found", 1),
        ("no such place", html(404, START_PAGE), "answered 404 Not Found: Maarch Courrier", 1),
        ("no JSON accepted", status(406), "answered 406 Not Acceptable", 1),
    ];
    let check = async |(name, response, says, requests): (&str, CannedResponse, &str, usize)| {
        let (api, tokens) = (api().await, Server::always(response).await);
        let error = creation(&client(&api, &tokens)).await.expect_err(name);
        check_unsent(&error, says);
        for inside in ["SQLSTATE", "/var/www", "<html", "planted"] {
            assert!(!error.to_string().contains(inside), "{name}: {error}");
        }
        assert_eq!((tokens.requests().len(), api.connections()), (requests, 0), "{name}");
    };
    join_all(cases.map(check)).await;
}

/// Promise 4: neither the secret nor the key follows a redirect.
#[tokio::test]
async fn a_token_endpoint_that_redirects_is_not_followed() {
    for code in [301, 302, 303, 307, 308] {
        let elsewhere = Server::always(granted("3600")).await;
        let location = format!("{}/token", elsewhere.origin());
        let tokens = Server::always(status(code).header("Location", &location)).await;
        let api = api().await;
        let error = creation(&client(&api, &tokens)).await.expect_err("elsewhere");
        check_unsent(&error, &format!("the token endpoint answered {code}"));
        assert_eq!((elsewhere.connections(), tokens.requests().len()), (0, 1), "{code}");
        // A token that the caller's own client fetched elsewhere is not used.
        let http = http(RootCertStore::empty()).build().expect("a usable HTTP client");
        let client = builder(&api, &tokens.origin()).http_client(http).build().expect("usable");
        let error = creation(&client).await.expect_err("elsewhere");
        check_unsent(&error, "followed a redirect of the token endpoint");
        assert_eq!(api.connections(), 0, "{code}");
    }
}

/// Promise 5: a token endpoint that fails briefly delays the call, and does not fail it.
#[tokio::test]
async fn a_recovered_token_endpoint_is_called_again() {
    let failures = [html(502, BAD_GATEWAY), nothing(End::BeforeHead), nothing(End::ResetUnread)];
    let check = async |first: CannedResponse| {
        let (api, tokens) = (api().await, Server::in_turn([first, granted("3600")]).await);
        let client = client(&api, &tokens);
        let outcomes = together((0..20).map(|_| creation(&client))).await;
        assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
        assert!(tokens.requests().len() <= 2);
        assert_eq!(api.requests().len(), 20);
    };
    join_all(failures.map(check)).await;
}

/// Promise 5: attempts that find no token are counted like others.
#[tokio::test]
async fn a_token_endpoint_that_is_down_ends_the_call() {
    let api = api().await;
    let client = builder(&api, &nobody().await).build().expect("a usable client");
    let error = creation(&client).await.expect_err("nobody listens");
    check_unsent(&error, "the token endpoint cannot be reached");
    assert!(error.elapsed() < Duration::from_secs(10), "{error:?}");
    assert_eq!(api.connections(), 0);
    // For a short time, no further request is made.
    let never = user_provisioning::RetryPolicy::never();
    let call = client.create_user().body(platform_user()).retry(never);
    check_unsent(&call.send().await.expect_err("nobody listens"), "cannot be reached");
}

/// Promise 5: waiting for a token is within the deadline, and one fetch within the timeout.
#[tokio::test]
async fn a_token_endpoint_that_stalls_ends_the_call() {
    let api = api().await;
    let tokens = Server::always(nothing(End::StallInHead)).await;
    let waiting = client(&api, &tokens);
    let call = waiting.create_user().body(platform_user()).deadline(Duration::from_millis(100));
    let error = call.send().await.expect_err("no token");
    check_unsent(&error, "no access token came in time");
    // The credentials were not refused.
    let source = std::error::Error::source(&error).expect("the cause");
    let source = source.downcast_ref::<TokenError>().expect("of the token");
    assert!(!source.is_refusal(), "{source}");
    assert_eq!(tokens.requests().len(), 1);

    let tokens = Server::always(nothing(End::StallInHead)).await;
    let builder = builder(&api, &tokens.origin()).timeout(Duration::from_millis(100));
    let client = builder.build().expect("a usable client");
    let outcomes = together((0..10).map(|_| creation(&client))).await;
    for outcome in outcomes {
        check_unsent(&outcome.expect_err("no token"), "no access token came in time");
    }
    assert_eq!((tokens.requests().len(), api.connections()), (3, 0));
}

/// Promise 5: all calls wait for one slow fetch.
#[tokio::test]
async fn a_token_endpoint_that_is_slow_is_waited_for() {
    let (api, tokens) =
        (api().await, Server::always(granted("3600").after(Duration::from_millis(200))).await);
    let client = client(&api, &tokens);
    let outcomes = together((0..50).map(|_| creation(&client))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!((tokens.requests().len(), api.requests().len()), (1, 50));
}

/// Promise 5: a call that is refused with a new token, too, is refused.
#[tokio::test]
async fn a_failed_renewal_after_a_401_is_reported() {
    let tokens = Server::in_turn([granted("3600"), json(401, r#"{"code":41}"#)]).await;
    let api = Server::always(status(401)).await;
    let error = creation(&client(&api, &tokens)).await.expect_err("no token");
    check(&error, "the token endpoint answered 401 Unauthorized (41); nothing more was sent");
    assert!(error.may_have_been_sent());
    assert_eq!((error.attempts(), api.requests().len(), tokens.requests().len()), (1, 1, 2));
}

/// Promise 6: a token that is not a valid header value is a refusal, and is not fetched again for every call.
#[tokio::test]
async fn a_token_that_cannot_be_sent_is_reported() {
    for token in ["", "a\\nb", "\\u0000"] {
        let body = format!(r#"{{"token_type":"Bearer","access_token":"{token}"}}"#);
        let (api, tokens) = (api().await, Server::always(json(200, body)).await);
        let client = client(&api, &tokens);
        for _ in 0..3 {
            let error = creation(&client).await.expect_err("no such header");
            check_unsent(&error, "is empty, has a line break");
        }
        assert_eq!((tokens.requests().len(), api.connections()), (1, 0), "{token}");
    }
}
