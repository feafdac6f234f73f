//! Errors: one kind, whether they are temporary, no repetition in a chain, and hints.

mod sentences;

use std::collections::BTreeSet;
use std::error::Error as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use syn::{ImplItem, Item, ReturnType, Type, Visibility};
use user_provisioning::ErrorKind::{self, *};
use user_provisioning::myreports::operation::CreateCustomerUser;
use user_provisioning::{
    ChargePolicy, ConflictHolder, Error, RetryPolicy, TokenError, evolution_platform,
    maarch_courrier, maarch_parapheur, myreports,
};

use crate::support::bodies::SLIM_EXCEPTION;
use crate::support::predicates::{KINDS, OUTCOMES};
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::{Server, nobody};
use crate::support::users::{courrier_user, myreports_user, parapheur_user, platform_user};

const SIGN: &str = r#"{"errors":"Login already exists","lang":"userLoginAlreadyExists"}"#;

fn quick() -> RetryPolicy {
    RetryPolicy::default().base_delay(Duration::from_millis(1)).max_attempts(2)
}

fn courrier(origin: &str) -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url(origin).basic("login", "password");
    builder.retry(quick()).build().expect("usable")
}

/// Short only where no response comes: a busy machine answers late.
fn patience(response: &CannedResponse) -> Duration {
    if response.stalls() { Duration::from_millis(300) } else { Duration::from_secs(30) }
}

async fn listed(response: CannedResponse) -> Error {
    let timeout = patience(&response);
    let server = Server::always(response).await;
    let call = courrier(&server.origin()).list_users().timeout(timeout);
    call.send().await.expect_err("a failure")
}

async fn written(response: CannedResponse) -> Error {
    let timeout = patience(&response);
    let server = Server::always(response).await;
    let call = courrier(&server.origin()).create_user().body(courrier_user()).timeout(timeout);
    call.send().await.expect_err("a failure")
}

/// The error of a user of MyReports who is created.
async fn created(
    server: Server,
    with: impl Fn(myreports::ClientBuilder) -> myreports::ClientBuilder,
    call: impl Fn(CreateCustomerUser) -> CreateCustomerUser,
) -> Error {
    let client = myreports::Client::builder().base_url(server.origin()).retry(quick());
    let client = with(client).build().expect("usable");
    let creation = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    call(creation).send().await.expect_err("a failure")
}

async fn reported(response: CannedResponse) -> Error {
    created(Server::always(response).await, |builder| builder, |call| call).await
}

/// The error of a user who is read.
async fn read(response: CannedResponse) -> Error {
    let server = Server::always(response).await;
    courrier(&server.origin()).get_user().id(7).send().await.expect_err("a failure")
}

/// The error of a user of MyReports whose charge the client's limit rejects.
async fn beyond_the_limit(responses: Vec<CannedResponse>) -> Error {
    let limited = |builder: myreports::ClientBuilder| {
        builder.charges(ChargePolicy::accept_all()).max_charges(0)
    };
    created(Server::in_turn(responses).await, limited, |call| call).await
}

async fn signed(response: CannedResponse) -> Error {
    let server = Server::always(response).await;
    let client = maarch_parapheur::Client::builder().base_url(server.origin()).retry(quick());
    let client = client.build().expect("usable");
    client.create_user().body(parapheur_user()).send().await.expect_err("a failure")
}

/// Each with its kind, whether it is temporary, and the suggested status.
async fn all() -> Vec<(Error, ErrorKind, bool, u16)> {
    let unbuilt = maarch_courrier::Client::builder().build().expect_err("no base URL");
    let refused = courrier("http://127.0.0.1:9").get_user_status().user("").send().await;
    let busy = || status(503).header("retry-after", "0");
    let tokens = |code| async move {
        let server = Server::always(status(code)).await;
        let builder = evolution_platform::Client::builder().base_url(nobody().await).api_key("k");
        let builder = builder.client_credentials("id", "secret").token_url(server.origin());
        let client = builder.retry(RetryPolicy::never()).build().expect("usable");
        client.create_user().body(platform_user()).send().await.expect_err("no token")
    };
    let to_nobody = courrier(&nobody().await).create_user().body(courrier_user()).send().await;
    vec![
        (unbuilt, Configuration, false, 500),
        (refused.expect_err("no login"), InvalidRequest, false, 400),
        (tokens(401).await, Credentials, false, 502),
        (tokens(503).await, Credentials, true, 503),
        (to_nobody.expect_err("nobody"), Connect, true, 502),
        (listed(nothing(End::StallBeforeHead)).await, Timeout, true, 504),
        (written(nothing(End::StallBeforeHead)).await, Timeout, false, 504),
        (listed(nothing(End::BeforeHead)).await, Interrupted, true, 502),
        (written(nothing(End::BeforeHead)).await, Interrupted, false, 502),
        (listed(status(302).header("location", "/login")).await, Redirect, false, 502),
        (written(json(400, r#"{"errors":"no"}"#)).await, BadRequest, false, 400),
        (written(status(401)).await, Unauthorized, false, 502),
        (reported(json(402, "{}")).await, ChargesRequired, false, 402),
        (written(status(403)).await, Forbidden, false, 502),
        (reported(status(404)).await, NotFound, false, 404),
        (reported(status(409)).await, Conflict, false, 409),
        (signed(json(400, SIGN)).await, Conflict, false, 409),
        (written(status(429).header("retry-after", "0")).await, RateLimited, true, 503),
        (written(status(500)).await, ServerError, false, 502),
        (listed(status(500)).await, ServerError, false, 502),
        (listed(status(502)).await, ServerError, true, 502),
        (written(busy()).await, ServerError, false, 502),
        (reported(busy()).await, ServerError, true, 502),
        (listed(status(418)).await, Status, false, 502),
        (listed(json(200, "[]")).await, Unreadable, false, 502),
        (listed(json(200, "{}").end(End::StallInBody(9))).await, Timeout, true, 504),
        (read(json(200, "{}")).await, NotFound, false, 404),
        (beyond_the_limit(vec![json(402, "{}")]).await, ChargeLimit, false, 402),
        (written(json(200, r#"{"errors":"no"}"#)).await, ErrorPayload, false, 502),
    ]
}

#[tokio::test]
async fn each_failure_is_of_one_kind_and_knows_whether_it_passes() {
    for (error, kind, passes, suggested) in all().await {
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.kind().to_string(), kind.as_str());
        assert_eq!(error.is_retryable(), passes, "{error}");
        assert_eq!(error.suggested_status().as_u16(), suggested, "{error}");
    }
}

/// A chain of errors, as `anyhow` prints it with `{:#}`, repeats nothing.
#[tokio::test]
async fn no_cause_is_repeated() {
    for (error, kind, ..) in all().await {
        let mut said = vec![error.to_string()];
        let mut cause = error.source();
        while let Some(inner) = cause {
            let words = inner.to_string();
            assert!(said.iter().all(|before| !before.contains(&words)), "{words} in {said:?}");
            said.push(words);
            cause = inner.source();
        }
        // An error of another library is the `source()` if it is the cause.
        let has_cause = matches!(kind, Credentials | Connect | Timeout | Interrupted);
        assert_eq!(error.source().is_some(), has_cause, "{error:?}");
    }
}

#[tokio::test]
async fn a_connection_that_failed_names_its_host_and_cause() {
    let origin = nobody().await;
    let host = origin.trim_start_matches("http://").to_owned();
    let error = courrier(&origin).list_users().send().await.expect_err("nobody");
    assert!(error.to_string().contains(&format!("{host} refuses connections")), "{error}");
    let builder = evolution_platform::Client::builder().base_url(&origin).api_key("k");
    let client = builder.client_credentials("id", "secret").token_url(&origin).build();
    let call =
        client.expect("usable").create_user().body(platform_user()).retry(RetryPolicy::never());
    let error = call.send().await.expect_err("no token");
    assert!(error.to_string().contains("127.0.0.1 refuses connections"), "{error}");
    let token_error = error.source().expect("the failed fetch");
    assert!(token_error.is::<TokenError>(), "{token_error:?}");
    let cause = token_error.source().expect("the failed connection");
    assert!(cause.is::<reqwest::Error>(), "{cause:?}");
    // A server that speaks no TLS.
    let plain = Server::always(status(200)).await;
    let origin = plain.origin().replace("http://", "https://");
    let error = courrier(&origin).list_users().send().await.expect_err("no TLS");
    assert!(error.is_connect() && error.to_string().contains("TLS"), "{error}");
}

#[tokio::test]
async fn hints_say_what_is_missing() {
    let server = Server::always(status(401)).await;
    let anonymous = maarch_courrier::Client::builder().base_url(server.origin());
    let client = anonymous.build().expect("usable");
    let error = client.list_users().send().await.expect_err("401");
    assert!(error.to_string().contains("no credentials were set"), "{error}");
    let error = courrier(&server.origin()).list_users().send().await.expect_err("401");
    assert!(!error.to_string().contains("no credentials"), "{error}");

    let error = myreports::Client::builder().build().expect_err("no place");
    assert!(error.to_string().contains("`region` or `base_url`"), "{error}");
    let error = evolution_platform::Client::builder().build().expect_err("no place");
    assert!(error.to_string().contains("`production` or `base_url`"), "{error}");

    let role = evolution_platform::types::OrganizationRole::builder();
    let role = role.organization_id("my-organization").role_id("my-role");
    let role: Result<evolution_platform::types::OrganizationRole, _> = role.try_into();
    let refused = role.expect_err("no UUIDs").to_string();
    assert!(refused.contains("not a UUID"), "{refused}");
}

/// According to the document's failures of that operation, not of others.
#[tokio::test]
async fn failures_about_a_taken_login_are_conflicts() {
    let unique = || json(500, SLIM_EXCEPTION);
    for error in [signed(unique()).await, written(unique()).await] {
        assert_eq!(
            error.conflict().map(|conflict| conflict.holder()),
            Some(&ConflictHolder::Unknown)
        );
        assert_eq!(error.kind(), Conflict, "{error}");
    }
    for error in [reported(unique()).await, listed(unique()).await, listed(json(400, SIGN)).await] {
        assert!(!error.is_conflict() && error.conflict().is_none(), "{error}");
    }

    let refused = r#"{"type":"userCreateInSignatureBookFailedProblem","context":{"errors":"Login already exists"}}"#;
    let server = Server::always(json(500, refused)).await;
    let update = maarch_courrier::types::UserUpdate::builder().firstname("B").lastname("W");
    let update = update.mail("b@example.com").user_id("bwayne");
    let call = courrier(&server.origin()).update_user().id(21).body(update);
    for (error, key) in [
        (call.send().await.expect_err("taken"), "user_id"),
        (written(json(500, refused)).await, "userId"),
    ] {
        let conflict = error.conflict().expect("somebody has it");
        assert_eq!((conflict.key(), conflict.holder()), (key, &ConflictHolder::SignatureBook));
        assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
    }
}

/// Reads the names of all `pub fn name(&self) -> bool` of `Error`.
fn predicates_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            predicates_in(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).expect("a source");
            let source = syn::parse_file(&source).expect("Rust");
            let own = source.items.iter().filter_map(|item| match item {
                Item::Impl(own) if own.trait_.is_none() => Some(own),
                _ => None,
            });
            for own in own.filter(|own| is_type(&own.self_ty, "Error")) {
                found.extend(own.items.iter().filter_map(predicate));
            }
        }
    }
}

fn is_type(node: &Type, name: &str) -> bool {
    matches!(node, Type::Path(path) if path.path.is_ident(name))
}

fn predicate(item: &ImplItem) -> Option<String> {
    let ImplItem::Fn(function) = item else { return None };
    let signature = &function.sig;
    let is_public = matches!(function.vis, Visibility::Public(_));
    let says_so = match &signature.output {
        ReturnType::Type(_, response) => is_type(response, "bool"),
        ReturnType::Default => false,
    };
    let is_asked = says_so && signature.inputs.len() == 1;
    (is_public && is_asked).then(|| signature.ident.to_string())
}

#[test]
fn every_predicate_is_in_the_table() {
    let mut found = BTreeSet::new();
    predicates_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let listed = KINDS.iter().chain(OUTCOMES).map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(found, listed, "tests/it/support/predicates.rs lists other predicates than src has");
}
