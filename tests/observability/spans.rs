//! Guards the spans and events that `src/transport/trace.rs` documents.

use std::time::Duration;

use tracing::Level;
use user_provisioning::{Error, RetryPolicy, maarch_courrier, maarch_parapheur, myreports};

use crate::support::response::{CannedResponse, End, html, json, nothing, status};
use crate::support::server::{Server, nobody};
use crate::trace::{Fields, Kept, Recorder, Value, value};

const LOGIN: &str = "bwayne-4711";

fn courrier(origin: &str) -> maarch_courrier::Client {
    let quick = RetryPolicy::default().base_delay(Duration::ZERO);
    let builder = maarch_courrier::Client::builder().base_url(format!("{origin}/prefix"));
    builder.basic("provisioning", "password").retry(quick).build().expect("a usable client")
}

fn courrier_user() -> maarch_courrier::types::NewUserBuilder {
    let user = maarch_courrier::types::NewUser::builder().user_id(LOGIN);
    user.firstname("Bruce").lastname("Wayne").mail("bruce.wayne@wcorp.com")
}

/// Everything that was recorded during the work.
async fn watched(work: impl Future<Output = ()>) -> Kept {
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    work.await;
    drop(guard);
    recorder.kept().own()
}

/// Reads a group; the server sends these responses in turn.
async fn removal(responses: impl Into<Vec<CannedResponse>>) -> (Kept, Server) {
    let server = Server::in_turn(responses).await;
    let client = courrier(&server.origin());
    let call = client.remove_user_group().id(4711).group_id("GROUP-4711");
    let kept = watched(async {
        let _ = call.send().await;
    })
    .await;
    (kept, server)
}

async fn list(responses: impl Into<Vec<CannedResponse>>) -> (Kept, Server) {
    let server = Server::in_turn(responses).await;
    let client = courrier(&server.origin());
    let kept = watched(async {
        let _ = client.list_users().send().await;
    })
    .await;
    (kept, server)
}

fn names(fields: &Fields) -> Vec<&str> {
    let mut names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names
}

fn text(fields: &Fields, name: &str) -> String {
    match value(fields, name) {
        Some(Value::Text(text) | Value::Shown(text) | Value::Error(text, _)) => text.clone(),
        other => panic!("{name} is {other:?}"),
    }
}

fn number(fields: &Fields, name: &str) -> Option<i128> {
    match value(fields, name) {
        None => None,
        Some(Value::Number(number)) => Some(*number),
        other => panic!("{name} is {other:?}"),
    }
}

/// The class of a failure, together with the status that exporters read.
fn failure(fields: &Fields) -> Option<String> {
    let failed = value(fields, "error.type").map(|_| text(fields, "error.type"));
    let status = value(fields, "otel.status_code").map(|_| text(fields, "otel.status_code"));
    assert_eq!(status, failed.as_ref().map(|_| "ERROR".to_owned()), "{fields:?}");
    failed
}

#[tokio::test]
async fn a_call_is_one_span_with_a_span_for_its_attempt() {
    let response = json(200, r#"{"groups":[],"baskets":[],"redirectedBaskets":[]}"#);
    let (kept, server) = removal([response]).await;
    assert_eq!(kept.spans.len(), 2, "{kept:#?}");
    assert!(kept.events.is_empty(), "{kept:#?}");

    let call = &kept.spans[0];
    assert_eq!((call.name, call.level, call.parent), ("user_provisioning.call", Level::INFO, None));
    assert_eq!(
        names(&call.fields),
        [
            "attempts",
            "duration_ms",
            "http.response.status_code",
            "operation",
            "otel.kind",
            "otel.name",
            "service",
        ]
    );
    assert_eq!(text(&call.fields, "service"), "maarch_courrier");
    assert_eq!(text(&call.fields, "operation"), "maarch_courrier.remove_user_group");
    assert_eq!(text(&call.fields, "otel.name"), "maarch_courrier.remove_user_group");
    // An HTTP client span stands for one request on the wire; this span contains those.
    assert_eq!(text(&call.fields, "otel.kind"), "internal");
    assert_eq!(number(&call.fields, "attempts"), Some(1));
    assert_eq!(number(&call.fields, "http.response.status_code"), Some(200));
    assert!(number(&call.fields, "duration_ms").is_some_and(|time| time < 60_000));

    let attempt = &kept.spans[1];
    assert_eq!(
        (attempt.name, attempt.level, attempt.parent),
        ("user_provisioning.attempt", Level::DEBUG, Some(0))
    );
    assert_eq!(
        names(&attempt.fields),
        [
            "http.request.method",
            "http.response.status_code",
            "otel.kind",
            "otel.name",
            "server.address",
            "server.port",
            "url.template",
        ]
    );
    assert_eq!(text(&attempt.fields, "http.request.method"), "DELETE");
    assert_eq!(text(&attempt.fields, "url.template"), "/rest/users/{id}/groups/{groupId}");
    assert_eq!(text(&attempt.fields, "otel.name"), "DELETE /rest/users/{id}/groups/{groupId}");
    assert_eq!(text(&attempt.fields, "otel.kind"), "client");
    assert_eq!(text(&attempt.fields, "server.address"), "127.0.0.1");
    let port = server.host().rsplit(':').next().and_then(|port| port.parse().ok());
    assert_eq!(number(&attempt.fields, "server.port"), port);
    assert_eq!(number(&attempt.fields, "http.response.status_code"), Some(200));
}

#[tokio::test]
async fn each_repetition_is_a_span_and_a_warning() {
    let responses = [
        status(503).header("retry-after", "0"),
        nothing(End::BeforeHead),
        json(200, r#"{"users":[]}"#),
    ];
    let (kept, _server) = list(responses).await;
    assert_eq!(kept.spans.len(), 4, "{kept:#?}");
    let (call, attempts) = kept.spans.split_first().expect("the call");
    assert_eq!(number(&call.fields, "attempts"), Some(3));
    assert_eq!(failure(&call.fields), None);
    assert_eq!(number(&call.fields, "http.response.status_code"), Some(200));

    let observed: Vec<_> = attempts
        .iter()
        .map(|span| {
            assert_eq!(span.parent, Some(0));
            let status = number(&span.fields, "http.response.status_code");
            (number(&span.fields, "http.request.resend_count"), status, failure(&span.fields))
        })
        .collect();
    assert_eq!(
        observed,
        [
            (None, Some(503), Some("503".to_owned())),
            (Some(1), None, Some("interrupted".to_owned())),
            (Some(2), Some(200), None),
        ]
    );

    assert_eq!(kept.events.len(), 2, "{:#?}", kept.events);
    for (number_of, event) in kept.events.iter().enumerate() {
        assert_eq!((event.level, event.span), (Level::WARN, Some(0)), "{event:?}");
        assert_eq!(text(&event.fields, "message"), "retrying the call");
        let attempts = i128::try_from(number_of + 1).expect("few");
        assert_eq!(number(&event.fields, "attempts"), Some(attempts));
        assert_eq!(number(&event.fields, "delay_ms"), Some(0));
    }
    assert_eq!(number(&kept.events[0].fields, "status"), Some(503));
    let error = text(&kept.events[1].fields, "error");
    assert!(error.starts_with("maarch_courrier.list_users: the connection broke"), "{error}");
}

#[tokio::test]
async fn the_kind_of_a_failure_is_recorded() {
    let page = || html(200, "<html><title>Maarch Courrier</title></html>");
    for (responses, of_call, of_attempt, status) in [
        (vec![json(404, "{}")], "404", Some("404"), Some(404)),
        (vec![status(302).header("location", "/login")], "302", Some("302"), Some(302)),
        (vec![json(500, "{}")], "500", Some("500"), Some(500)),
        (vec![nothing(End::BeforeHead)], "interrupted", Some("interrupted"), None),
        (
            vec![json(200, r#"{"groups":[]"#).end(End::Short(9))],
            "unreadable",
            Some("interrupted"),
            Some(200),
        ),
        // The request succeeded; its body did not.
        (vec![page()], "unreadable", None, Some(200)),
        (vec![json(200, r#"{"errors":"no"}"#)], "error_payload", None, Some(200)),
    ] {
        let (kept, _server) = removal(responses.clone()).await;
        assert_eq!(kept.spans.len(), 2, "{responses:?}: {kept:#?}");
        assert_eq!(failure(&kept.spans[0].fields).as_deref(), Some(of_call), "{responses:?}");
        assert_eq!(failure(&kept.spans[1].fields).as_deref(), of_attempt, "{responses:?}");
        for span in &kept.spans {
            assert_eq!(number(&span.fields, "http.response.status_code"), status, "{responses:?}");
        }
    }
}

#[tokio::test]
async fn a_call_without_a_response_is_traced_too() {
    let client = courrier(&nobody().await);
    let kept = watched(async {
        let call = client.list_users().retry(RetryPolicy::never());
        assert!(call.send().await.is_err_and(|error| error.is_connect()));
    })
    .await;
    assert_eq!(kept.spans.len(), 2, "{kept:#?}");
    for span in &kept.spans {
        assert_eq!(failure(&span.fields).as_deref(), Some("connect"));
        assert_eq!(number(&span.fields, "http.response.status_code"), None);
    }

    let server = Server::always(nothing(End::StallBeforeHead)).await;
    let client = courrier(&server.origin());
    let kept = watched(async {
        let call = client.create_user().body(courrier_user()).timeout(Duration::from_millis(50));
        assert!(call.send().await.is_err_and(|error| error.is_timeout()));
    })
    .await;
    assert_eq!(kept.spans.len(), 2, "{kept:#?}");
    for span in &kept.spans {
        assert_eq!(failure(&span.fields).as_deref(), Some("timeout"));
    }
    // A call that is rejected before it starts has no span.
    let kept = watched(async {
        assert!(client.create_user().send().await.is_err_and(|error| error.is_invalid_request()));
    })
    .await;
    assert!(kept.spans.is_empty() && kept.events.is_empty(), "{kept:#?}");
}

#[tokio::test]
async fn a_repair_is_a_warning_of_its_call() {
    let warning = "<br />\n<b>Warning</b>:  Bruce Wayne in <b>/a.php</b> on line <b>5</b><br />\n";
    let (kept, _server) = list([json(200, format!(r#"{warning}{{"users":[]}}"#))]).await;
    assert_eq!(kept.events.len(), 1, "{kept:#?}");
    let event = &kept.events[0];
    assert_eq!((event.level, event.span), (Level::WARN, Some(0)), "{event:?}");
    assert_eq!(names(&event.fields), ["message", "operation"]);
    assert_eq!(text(&event.fields, "operation"), "maarch_courrier.list_users");
    assert!(text(&event.fields, "message").contains("display_errors"));
}

#[tokio::test]
async fn only_failed_token_fetches_are_reported() {
    // Refused, renewed, and accepted.
    let logged_in = || status(204).header("Token", "a.b.c");
    let responses = [logged_in(), status(401), logged_in(), json(200, r#"{"users":[]}"#)];
    let server = Server::in_turn(responses).await;
    let client = maarch_parapheur::Client::builder().base_url(server.origin());
    let client = client.log_in("rocky", "password").build().expect("a usable client");
    let kept = watched(async {
        client.list_users().send().await.expect("a list");
    })
    .await;
    assert_eq!(kept.spans.len(), 3, "{kept:#?}");
    assert_eq!(number(&kept.spans[0].fields, "attempts"), Some(2));
    assert_eq!(number(&kept.spans[2].fields, "http.request.resend_count"), Some(1));
    let warnings: Vec<_> = kept.events.iter().filter(|event| event.level == Level::WARN).collect();
    assert_eq!(warnings.len(), 1, "{kept:#?}");
    assert_eq!(text(&warnings[0].fields, "message"), "retrying the call with a new access token");

    // No token: one warning however many calls wait, and no attempt.
    let server = Server::always(json(401, r#"{"errors":"Authentication Failed"}"#)).await;
    let client = maarch_parapheur::Client::builder().base_url(server.origin());
    let client = client.log_in("rocky", "password").build().expect("a usable client");
    let kept = watched(async {
        let calls = (0..5).map(|_| client.list_users().send());
        let outcomes = futures_util::future::join_all(calls).await;
        assert!(outcomes.iter().all(|outcome| outcome.as_ref().is_err_and(Error::is_credentials)));
    })
    .await;
    assert_eq!(kept.spans.len(), 5, "{kept:#?}");
    for call in &kept.spans {
        assert_eq!(call.name, "user_provisioning.call");
        assert_eq!(failure(&call.fields).as_deref(), Some("credentials"));
        assert_eq!(number(&call.fields, "attempts"), Some(0));
    }
    let warnings: Vec<_> = kept.events.iter().filter(|event| event.level == Level::WARN).collect();
    assert_eq!(warnings.len(), 1, "{kept:#?}");
    assert_eq!(
        text(&warnings[0].fields, "error"),
        "the login answered 401 Unauthorized: Authentication Failed"
    );
}

#[tokio::test]
async fn a_spent_budget_is_a_warning() {
    let server = Server::always(status(503)).await;
    let client = maarch_courrier::Client::builder().base_url(server.origin()).retry_budget(0);
    let client = client.basic("provisioning", "password").build().expect("a usable client");
    let kept = watched(async {
        assert!(client.list_users().send().await.is_err_and(|error| error.is_server_error()));
    })
    .await;
    assert_eq!(kept.events.len(), 1, "{kept:#?}");
    assert!(text(&kept.events[0].fields, "message").contains("budget"));
}

/// Ids, bodies and queries are personal data and must not be in traces.
#[tokio::test]
async fn spans_and_events_are_not_about_people() {
    let tenant = "8f14e45f-ceea-4b7a-9c3d-4711";
    let body = r#"{"errors":"Bruce 4711","message":"Bruce 4711","data":{"id":"4711"}}"#;
    let server = Server::always(json(503, body)).await;
    let kept = watched(async {
        let client = courrier(&server.origin());
        let _ = client.create_user().body(courrier_user()).request_id("id-4711").send().await;
        let _ = client.remove_user_group().id(4711).group_id("GROUP-4711").send().await;
        let _ = client.list_users().send().await;
        let client = myreports::Client::builder().base_url(server.origin());
        let client = client.bearer_token("token-4711").build().expect("a usable client");
        let user = myreports::types::NewUser::builder();
        let user = user.email("4711@example.com").display_name("Bruce 4711");
        let call = client.create_customer_user().customer_tenant_id(tenant).body(user);
        let _ = call.send().await;
    })
    .await;
    assert!(kept.spans.len() >= 10 && !kept.events.is_empty(), "{kept:#?}");
    let spans = kept.spans.iter().map(|span| &span.fields);
    let events = kept.events.iter().map(|event| &event.fields);
    for (name, value) in spans.chain(events).flatten() {
        let shown = format!("{value:?}");
        assert!(!shown.contains("4711") && !shown.contains("Bruce"), "{name}: {shown}");
    }
}

fn ensure_of(server: &Server) -> maarch_parapheur::EnsureUser {
    let builder = maarch_parapheur::Client::builder().base_url(server.origin());
    let quick = RetryPolicy::default().base_delay(Duration::ZERO);
    let client = builder.basic("provisioning", "password").retry(quick).build().expect("usable");
    let user = maarch_parapheur::types::NewUser::builder().login(LOGIN);
    client
        .ensure_user()
        .user(user.firstname("Bruce").lastname("Wayne").email("bruce.wayne@wcorp.com"))
}

#[tokio::test]
async fn an_offboard_user_is_one_span_above_its_calls() {
    let bruce = r#"{"id":4712,"login":"bwayne-4711","isRest":false}"#;
    let list = json(200, format!(r#"{{"users":[{bruce}]}}"#));
    let details = json(200, format!(r#"{{"user":{bruce}}}"#));
    let server = Server::in_turn([list, details]).await;
    let kept = watched(async {
        let builder = maarch_parapheur::Client::builder().base_url(server.origin());
        let client = builder.basic("provisioning", "password").build().expect("usable");
        let done = client.offboard_user().login(LOGIN).send().await;
        assert!(done.is_ok_and(|done| done.outcome().as_str() == "unchanged"));
    })
    .await;
    let offboard = &kept.spans[0];
    assert_eq!((offboard.name, offboard.level), ("user_provisioning.offboard", Level::INFO));
    assert_eq!(text(&offboard.fields, "operation"), "offboard_user");
    assert_eq!(text(&offboard.fields, "outcome"), "unchanged");
    assert!(!format!("{offboard:?}").contains(LOGIN));
    let is_call = |name: &str| name == "user_provisioning.call";
    assert_eq!(kept.spans.iter().filter(|span| is_call(span.name)).count(), 2);
}

#[tokio::test]
async fn an_ensure_user_is_one_span_above_its_calls() {
    let bruce = r#"{"id":4712,"login":"bwayne-4711","firstname":"Bruce","lastname":"Wayne","email":"bruce.wayne@wcorp.com","isRest":false}"#;
    let list = json(200, format!(r#"{{"users":[{bruce}]}}"#));
    let details = json(200, format!(r#"{{"user":{bruce}}}"#));
    let server = Server::in_turn([list, details]).await;
    let kept = watched(async {
        let done = ensure_of(&server).request_id("run-4711").send().await;
        assert!(done.is_ok_and(|done| done.is_unchanged()));
    })
    .await;
    let ensure = &kept.spans[0];
    assert_eq!((ensure.name, ensure.level), ("user_provisioning.ensure", Level::INFO));
    assert_eq!(
        names(&ensure.fields),
        ["changes", "duration_ms", "operation", "otel.kind", "otel.name", "outcome", "service",]
    );
    assert_eq!(text(&ensure.fields, "service"), "maarch_parapheur");
    assert_eq!(text(&ensure.fields, "operation"), "ensure_user");
    assert_eq!(text(&ensure.fields, "outcome"), "unchanged");
    assert_eq!(number(&ensure.fields, "changes"), Some(0));
    let calls: Vec<_> =
        kept.spans.iter().filter(|span| span.name == "user_provisioning.call").collect();
    assert_eq!(calls.len(), 2);
    assert!(calls.iter().all(|call| call.parent == Some(0)), "{kept:#?}");
    assert!(!format!("{kept:?}").contains("4711"), "nobody is named: {kept:#?}");
}

#[tokio::test]
async fn an_ensure_user_that_fails_says_so_in_its_span() {
    let server = Server::always(json(403, r#"{"errors":"Service forbidden"}"#)).await;
    let kept = watched(async {
        assert!(ensure_of(&server).send().await.is_err());
    })
    .await;
    assert_eq!(failure(&kept.spans[0].fields).as_deref(), Some("403"));
    assert_eq!(value(&kept.spans[0].fields, "outcome").map(|_| ()), None);
}
