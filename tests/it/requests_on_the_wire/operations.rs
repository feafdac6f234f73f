//! Each operation with each request example of the document: the whole request.

use std::pin::Pin;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use user_provisioning::{
    Operation, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};

use super::{API_KEY, BASIC, TOKEN, courrier_at, evolution_at, myreports_at, parapheur_at};
use crate::support::contract::keep;
use crate::support::every::every_operation;
use crate::support::response::status;
use crate::support::server::{Recorded, Server};
use crate::support::{OWN_AGENT, document};

/// Characters that are not encoded in a path or a query.
const PLAIN: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

type Sending = Pin<Box<dyn Future<Output = ()>>>;

/// A call of one operation; other tests check its response.
struct Call {
    operation: &'static str,
    /// With the body that its builder creates from the first example.
    built: fn(String) -> Sending,
    /// With a body that was read from JSON, and with all parameters of the query.
    full: fn(String, Value) -> Sending,
}

macro_rules! at {
    (myreports $at:ident) => {
        myreports_at(&$at)
    };
    (maarch_courrier $at:ident) => {
        courrier_at(&$at)
    };
    (maarch_parapheur $at:ident) => {
        parapheur_at(&$at)
    };
    (evolution_platform $at:ident) => {
        evolution_at(&$at)
    };
}

macro_rules! calls {
    (() $([
        $service:ident $builder:ident $function:ident $kind:ident
        {$($required:ident: $value:expr),*} {$($optional:ident: $given:expr),*}
        {$($schema:ident = $body:expr)?} {$($failures:tt)*}
    ])*) => {
        vec![$(Call {
            operation: <$service::operation::$builder as Operation>::INFO.id(),
            built: |at| Box::pin(async move {
                let _ = at!($service at).$function() $(.$required($value))* $(.body($body))?
                    .send().await;
            }),
            full: |at, _body| Box::pin(async move {
                let call = at!($service at).$function()
                    $(.$required($value))* $(.$optional($given))*;
                $(
                    let body: $service::types::$schema =
                        serde_json::from_value(_body).expect("the example fits its type");
                    let call = call.body(body);
                )?
                let _ = call.send().await;
            }),
        }),*]
    };
}

fn calls() -> Vec<Call> {
    every_operation!(calls)
}

/// The headers of a request, apart from those of its body.
fn headers(operation: &document::Operation, server: &Server) -> Vec<(&'static str, String)> {
    // A request for a file accepts JSON, for failures.
    let accept = match operation.id.contains(".download_") {
        true => "application/octet-stream, application/json",
        false => "application/json",
    };
    let mut expected = vec![
        ("accept", accept.to_owned()),
        ("host", server.host()),
        ("user-agent", OWN_AGENT.to_owned()),
    ];
    match operation.id.split('.').next() {
        _ if operation.is_open => {}
        Some("myreports") => expected.push(("authorization", format!("Bearer {TOKEN}"))),
        Some("evolution_platform") => {
            expected.push(("authorization", format!("Bearer {TOKEN}")));
            expected.push(("x-api-key", API_KEY.to_owned()));
        }
        _ => expected.push(("authorization", BASIC.to_owned())),
    }
    expected
}

/// The request line: with all parameters, in the order of their names, or with the required ones only.
fn line(operation: &document::Operation, all: bool) -> String {
    let base = match operation.id.split('.').next() {
        Some("myreports") => "/api",
        Some("evolution_platform") => "/evolutionplatform/referentiel/api/v1",
        _ => "",
    };
    let encoded = |value: &str| utf8_percent_encode(value, &PLAIN).to_string();
    let path = operation.parameters.iter().fold(operation.path.clone(), |path, (name, value)| {
        path.replace(&format!("{{{name}}}"), &encoded(value))
    });
    let mut query: Vec<String> = operation
        .query
        .iter()
        .filter(|parameter| all || parameter.required)
        .map(|parameter| format!("{}={}", encoded(&parameter.name), encoded(&parameter.example)))
        .collect();
    query.sort();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    format!("{} {base}{path}{query} HTTP/1.1", operation.method)
}

/// `bodies` are the acceptable bodies; empty if there is none.
fn check(operation: &document::Operation, server: &Server, bodies: &[&Value], all: bool) {
    let name = &operation.id;
    let request: Recorded = server.only_request();
    keep(name, &request);
    assert_eq!(request.line(), line(operation, all), "{name}");
    let mut expected = headers(operation, server);
    if !bodies.is_empty() {
        expected.push(("content-type", "application/json".to_owned()));
    }
    if !bodies.is_empty() || request.header("content-length").is_some() {
        expected.push(("content-length", request.body.len().to_string()));
    }
    for (header, value) in &expected {
        assert_eq!(request.header(header), Some(value.as_str()), "{name}: {header}");
    }
    // Absent, among others: api-version, accept-charges, accept-encoding, cookie.
    let mut names: Vec<_> = expected.iter().map(|(header, _)| *header).collect();
    names.sort_unstable();
    assert_eq!(request.header_names(), names, "{name}");
    if bodies.is_empty() {
        assert!(request.body.is_empty(), "{name} has a body");
    } else {
        let sent: Value = serde_json::from_slice(&request.body).expect("a JSON body");
        assert!(bodies.contains(&&sent), "{name} sends {sent}");
    }
    keep(&operation.id, &request);
}

#[tokio::test]
async fn every_call_sends_its_request_and_nothing_else() {
    for call in calls() {
        let operation = document::operation(call.operation);
        let bodies: Vec<&Value> = operation.bodies.iter().map(|(_, body)| body).collect();
        let server = Server::always(status(404)).await;
        (call.built)(server.origin()).await;
        check(operation, &server, &bodies, false);
        for body in &bodies {
            let server = Server::always(status(404)).await;
            (call.full)(server.origin(), Value::clone(body)).await;
            check(operation, &server, &[body], true);
        }
        if bodies.is_empty() {
            let server = Server::always(status(404)).await;
            (call.full)(server.origin(), Value::Null).await;
            check(operation, &server, &[], true);
        }
    }
}

/// The calls come from the build script, the document from a reader of its own.
#[test]
fn no_operation_is_left_out() {
    let mut tested: Vec<_> = calls().iter().map(|call| call.operation).collect();
    let mut documented: Vec<_> =
        document::operations().iter().map(|operation| operation.id.as_str()).collect();
    tested.sort_unstable();
    documented.sort_unstable();
    assert_eq!(tested, documented);
}

/// Servers keep a value whose key is absent, and change it for a null or a default.
#[tokio::test]
async fn only_what_was_mentioned_is_sent() {
    let server = Server::always(status(404)).await;
    let at = server.origin();
    let user = maarch_courrier::types::NewUser::builder()
        .user_id("bwayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com");
    let _ = courrier_at(&at).create_user().body(user).send().await;
    let update = maarch_courrier::types::UserUpdate::builder()
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com")
        .maybe_phone(None::<String>);
    let _ = courrier_at(&at).update_user().id(1).body(update).send().await;
    let user = myreports::types::NewUser::builder().email("a@example.com").display_name("A");
    let _ =
        myreports_at(&at).create_customer_user().customer_tenant_id("t").body(user).send().await;

    let operations = [
        "maarch_courrier.create_user",
        "maarch_courrier.update_user",
        "myreports.create_customer_user",
    ];
    operations.iter().zip(server.requests()).for_each(|(id, request)| keep(id, &request));
    let keys: Vec<Vec<String>> = server
        .requests()
        .iter()
        .map(|request| {
            let body: Value = serde_json::from_slice(&request.body).expect("a JSON body");
            // Whether a map keeps the order of its keys depends on features of other crates in the build.
            let mut keys: Vec<String> =
                body.as_object().expect("an object").keys().cloned().collect();
            keys.sort_unstable();
            keys
        })
        .collect();
    assert_eq!(
        keys,
        [
            vec!["firstname", "lastname", "mail", "userId"],
            vec!["firstname", "lastname", "mail"],
            vec!["displayName", "email"],
        ]
    );
}

/// Any text as the mode adds REST accounts; no text must not.
#[tokio::test]
async fn a_query_parameter_is_sent_if_set() {
    let server = Server::always(status(404)).await;
    let at = server.origin();
    let _ = parapheur_at(&at).list_users().send().await;
    let _ = parapheur_at(&at).list_users().mode("rest").send().await;
    let _ = parapheur_at(&at).list_users().mode("a&b=c d").lenient().send().await;
    server.requests().iter().for_each(|request| keep("maarch_parapheur.list_users", request));
    let lines: Vec<String> = server.requests().iter().map(|one| one.line().to_owned()).collect();
    assert_eq!(
        lines,
        [
            "GET /rest/users HTTP/1.1",
            "GET /rest/users?mode=rest HTTP/1.1",
            "GET /rest/users?mode=a%26b%3Dc%20d HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn the_status_is_sent_only_if_set() {
    use maarch_courrier::types::{UserStatus, UserUpdate};
    let server = Server::always(status(404)).await;
    let update = UserUpdate::builder()
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@example.com")
        .status(UserStatus::Active);
    let _ = courrier_at(&server.origin()).update_user().id(21).body(update).send().await;
    let request = server.only_request();
    let body: Value = serde_json::from_slice(&request.body).expect("a JSON body");
    assert_eq!(body["status"], "OK");
    keep("maarch_courrier.update_user", &request);
}
