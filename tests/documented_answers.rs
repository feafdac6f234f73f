//! Guards that every documented answer is read: each operation is given each status and each
//! example of the document, over a real socket, and must make the typed value of it, from which the
//! same JSON comes back. An operation, status or example that is not covered fails the test.
#![cfg(all(
    feature = "evolution_platform",
    feature = "maarch_courrier",
    feature = "maarch_parapheur",
    feature = "myreports"
))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, as it should"
)]

mod support;

use std::collections::BTreeSet;
use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use support::answer::{Answer, End, status};
use support::document::{self, Documented};
use support::json;
use support::server::Server;
use user_provisioning::{
    Error, Operation, OperationInfo, Response, RetryPolicy, evolution_platform, maarch_courrier,
    maarch_parapheur, myreports,
};

/// An answer without its type.
type Sending = Pin<Box<dyn Future<Output = Result<Response<Value>, Error>>>>;
/// A client that makes one call, as often as wanted.
type Connected = Box<dyn Fn() -> Sending>;
/// The status that a variant of the typed failure stands for, and its payload.
type Failure = (u16, Option<Value>);

/// How to make one operation's call, and how to look into its typed failure.
struct Call {
    info: &'static OperationInfo,
    connect: fn(String) -> Connected,
    failure: fn(&Error) -> Option<Failure>,
    /// The statuses that have a variant below.
    failures: &'static [u16],
}

/// A call from an expression in which `to` is the client. Each status is listed with its variant, so
/// that a variant which changes its name or place is noticed.
macro_rules! call {
    (
        $service:ident::$builder:ident, |$to:ident| $call:expr,
        $($status:literal $variant:ident $(($body:ident))?),*
    ) => {
        Call {
            info: <$service::builder::$builder as Operation>::INFO,
            connect: |origin| {
                let builder = $service::Client::builder().base_url(origin).retry(RetryPolicy::never());
                let client = builder.bearer_token("token").build().expect("a usable client");
                Box::new(move || {
                    let $to = client.clone();
                    Box::pin(async move { untyped($call.send().await) })
                })
            },
            failure: |error| match error.failure::<$service::builder::$builder>()? {
                $(
                    $service::failure::$builder::$variant $(($body))? => {
                        Some(($status, None::<Value> $(.or(Some(json(&$body))))?))
                    }
                )*
                other => panic!("a variant without a status: {other:?}"),
            },
            failures: &[$($status),*],
        }
    };
}

fn untyped<T: Serialize>(answer: Result<Response<T>, Error>) -> Result<Response<Value>, Error> {
    answer.map(|answer| answer.map(|body| json(&body)))
}

/// A request body from the document's first example.
fn example<T: DeserializeOwned>(operation: &str) -> T {
    let body = document::operation(operation).bodies[0].1.clone();
    serde_json::from_value(body).expect("the example fits its type")
}

fn calls() -> Vec<Call> {
    vec![
        call!(myreports::CreateCustomerUser,
            |to| to.create_customer_user().customer_tenant_id("t")
                .body(example::<myreports::types::NewUser>("myreports.create_customer_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(myreports::CreateAccountUser,
            |to| to.create_account_user().account_tenant_id("t")
                .body(example::<myreports::types::NewUser>("myreports.create_account_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(maarch_courrier::ListUsers, |to| to.list_users(),
            401 Unauthorized(body), 403 Forbidden(body), 500 InternalServerError(body),
            503 ServiceUnavailable(body)),
        call!(maarch_courrier::CreateUser,
            |to| to.create_user()
                .body(example::<maarch_courrier::types::NewUser>("maarch_courrier.create_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::UpdateUser,
            |to| to.update_user().id(21)
                .body(example::<maarch_courrier::types::UserUpdate>("maarch_courrier.update_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::AddUserGroup,
            |to| to.add_user_group().id(21)
                .body(example::<maarch_courrier::types::GroupToAdd>("maarch_courrier.add_user_group")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::RemoveUserGroup,
            |to| to.remove_user_group().id(21).group_id("ELU"),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::AddUserEntity,
            |to| to.add_user_entity().id(21)
                .body(example::<maarch_courrier::types::EntityToAdd>("maarch_courrier.add_user_entity")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::RemoveUserEntity,
            |to| to.remove_user_entity().id(21).entity_id("PJS"),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_parapheur::ListUsers, |to| to.list_users(),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(maarch_parapheur::CreateUser,
            |to| to.create_user()
                .body(example::<maarch_parapheur::types::NewUser>("maarch_parapheur.create_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(maarch_parapheur::UpdateExternalSignatures,
            |to| to.update_external_signatures().id(12)
                .body(example::<maarch_parapheur::types::ExternalSignatures>(
                    "maarch_parapheur.update_external_signatures")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(evolution_platform::CreateUser,
            |to| to.create_user()
                .body(example::<evolution_platform::types::NewUser>("evolution_platform.create_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
    ]
}

/// The documented answer as a server sends it.
fn as_sent(documented: &Documented) -> Answer {
    let mut answer = status(documented.status);
    for (name, value) in &documented.headers {
        answer = answer.header(name, value);
    }
    match &documented.body {
        Some(body) => answer.header("Content-Type", "application/json").body(body.to_string()),
        None => answer,
    }
}

/// The core of what people should be told: the deepest text of the body's shape.
fn told(body: &Value) -> Option<&str> {
    let texts = [
        &body["context"]["message"],
        &body["errors"],
        &body["exception"][0]["message"],
        &body["message"],
    ];
    texts.into_iter().find_map(Value::as_str)
}

#[tokio::test]
async fn every_documented_answer_becomes_its_type() {
    for call in calls() {
        let answers = &document::operation(call.info.id()).answers;
        // How the bytes are cut into pieces is no matter of what they say.
        for end in [End::Whole, End::Chunked] {
            let fits = |a: &&Documented| end == End::Whole || a.body.is_some();
            let answers: Vec<_> = answers.iter().filter(fits).collect();
            let sent: Vec<_> = answers.iter().map(|answer| as_sent(answer).end(end)).collect();
            let server = Server::in_turn(sent).await;
            let send = (call.connect)(server.origin());
            for documented in &answers {
                check(&call, documented, send().await);
            }
            assert_eq!(server.requests().len(), answers.len(), "{}", call.info);
            assert_eq!(server.connections(), 1, "{}: the connection is kept", call.info);
        }
    }
}

fn check(call: &Call, documented: &Documented, outcome: Result<Response<Value>, Error>) {
    let name = format!("{} {} {}", call.info, documented.status, documented.example);
    match outcome {
        Ok(answer) => {
            assert!(documented.status < 300, "{name} is no success");
            assert_eq!(answer.status().as_u16(), documented.status, "{name}");
            assert_eq!(*answer, documented.body.clone().unwrap_or_default(), "{name}");
            assert!(!answer.repaired() && !answer.charge_accepted(), "{name}");
            for (header, value) in &documented.headers {
                assert_eq!(answer.header(header), Some(value.as_str()), "{name}: {header}");
            }
        }
        Err(error) => {
            assert!(documented.status >= 300, "{name}: {error}");
            assert_eq!(error.status().map(|s| s.as_u16()), Some(documented.status), "{name}");
            assert_eq!(error.operation(), Some(call.info), "{name}");
            let failure = (call.failure)(&error);
            assert_eq!(failure, Some((documented.status, documented.body.clone())), "{name}");
            let core = documented.body.as_ref().and_then(told);
            assert_eq!(error.message().is_some(), core.is_some(), "{name}");
            let message = error.message().unwrap_or_default();
            assert!(message.contains(core.unwrap_or_default()), "{name}: {message}");
            for (header, value) in &documented.headers {
                assert_eq!(error.header(header), Some(value.as_str()), "{name}: {header}");
            }
        }
    }
}

/// A new operation has to be added to the calls above, and a new status to its list.
#[test]
fn no_operation_and_no_status_is_left_out() {
    let documented: BTreeSet<_> = document::operations().iter().map(|o| o.id.clone()).collect();
    let tested: BTreeSet<_> = calls().iter().map(|call| call.info.id().to_owned()).collect();
    assert_eq!(tested, documented);
    for call in calls() {
        let operation = document::operation(call.info.id());
        let statuses: BTreeSet<_> = operation.answers.iter().map(|a| a.status).collect();
        let failures: BTreeSet<_> = statuses.iter().copied().filter(|s| *s >= 300).collect();
        assert_eq!(BTreeSet::from_iter(call.failures.iter().copied()), failures, "{}", call.info);
        // What the crate says of itself is what the document says.
        let known: BTreeSet<_> = call.info.statuses().iter().copied().collect();
        assert_eq!(known, statuses, "{}", call.info);
        assert_eq!(call.info.method(), operation.method, "{}", call.info);
        assert_eq!(call.info.path(), operation.path, "{}", call.info);
        assert_eq!(call.info.service(), operation.id.split('.').next().unwrap_or_default());
    }
}

/// The same status of another operation is another failure.
#[tokio::test]
async fn a_failure_belongs_to_its_operation() {
    let server = Server::always(status(404).body(r#"{"message":"Not Found"}"#)).await;
    let all = calls();
    let error = (all[0].connect)(server.origin())().await.expect_err("nothing is there");
    assert!((all[0].failure)(&error).is_some());
    assert!((all[1].failure)(&error).is_none());
}
