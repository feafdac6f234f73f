//! Guards promises 2, 4 and 6 against arbitrary bytes, statuses and
//! headers as the response to every operation. No call panics or hangs; where a status line could be
//! read, its status is kept, with the body as it came; what is printed is one line without a secret.

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use crate::support::bodies;
use crate::support::calls::Outcome;
use crate::support::operations::{Call, TOKEN, calls};
use crate::support::response::{CannedResponse, End, status};
use crate::support::server::Server;
use crate::support::{document, everything_shown};

/// The number of responses per operation, of each kind.
const CASES: u32 = 40;

/// Longer than any call takes.
const PATIENCE: Duration = Duration::from_secs(30);

fn config() -> Config {
    // A failing case is printed; add it to a table, not to a file of regressions.
    Config { cases: CASES, failure_persistence: None, ..Config::default() }
}

/// Makes the call of one operation with a given response.
async fn outcome(call: &Call, response: CannedResponse) -> Result<Outcome, TestCaseError> {
    let server = Server::always(response).await;
    let sending = tokio::spawn((call.connect)(server.origin())());
    let ended = timeout(PATIENCE, sending).await;
    let ended = ended.map_err(|_| TestCaseError::fail("the call did not end"))?;
    let outcome = ended.map_err(|panic| TestCaseError::fail(format!("{panic}")))?;
    prop_assert!(!server.requests().is_empty(), "nothing was sent");
    Ok(outcome)
}

/// What is true for all output.
fn check_shown(outcome: &Outcome) -> Result<(), TestCaseError> {
    let Err(error) = outcome else { return Ok(()) };
    let line = error.to_string();
    prop_assert!(!line.trim().is_empty());
    prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
    prop_assert!(line.chars().count() < 1000, "{}", line);
    let shown = everything_shown(error);
    prop_assert!(!shown.contains(TOKEN), "{}", shown);
    for inside in ["SQLSTATE", "/var/www", bodies::SERVER_KEY] {
        prop_assert!(!line.contains(inside), "{}", line);
    }
    Ok(())
}

/// For each operation, arbitrary responses of one kind.
fn for_every_operation<S: Strategy>(
    responses: S,
    check: impl Fn(&Call, &Runtime, S::Value) -> Result<(), TestCaseError>,
) {
    let runtime = Runtime::new().expect("a runtime");
    for call in calls() {
        let tested =
            TestRunner::new(config()).run(&responses, |value| check(&call, &runtime, value));
        tested.unwrap_or_else(|failure| panic!("{}: {failure}", call.info));
    }
}

/// Arbitrary bytes, bytes that resemble HTTP, and real responses.
fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        vec(any::<u8>(), 0..300),
        json().prop_map(String::into_bytes),
        (noise(), json(), noise())
            .prop_map(|(before, json, after)| { [before, &json, after].concat().into_bytes() }),
        documented().prop_map(String::into_bytes),
        (documented(), any::<prop::sample::Index>(), any::<u8>()).prop_map(mutated),
    ]
}

/// JSON of keys that mean something to the crate.
fn json() -> impl Strategy<Value = String> {
    let key = select(vec![
        "errors",
        "error",
        "status",
        "users",
        "id",
        "data",
        "message",
        "code",
        "lang",
        "exception",
        "context",
        "detail",
        "violations",
        "user_id",
        "roles",
        "quota",
        "timestamp",
        "",
    ]);
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|flag| flag.to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| number.to_string()),
        ".{0,12}".prop_map(|text| serde_json::Value::String(text).to_string()),
        select(vec!["\"error\"", "\"OK\"", "\"SQLSTATE[42]\"", "\"a\\r\\nb\\u001b\"", "1e999"])
            .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            vec((key.clone(), inner), 0..5).prop_map(|pairs| {
                let pairs: Vec<_> =
                    pairs.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                format!("{{{}}}", pairs.join(","))
            }),
        ]
    })
}

fn noise() -> impl Strategy<Value = &'static str> {
    select(vec![
        "",
        " \n",
        "\u{feff}",
        bodies::WARNING,
        bodies::FATAL,
        bodies::START_PAGE,
        "<br />\n<b",
    ])
}

/// A body from the document, or an observed one.
fn documented() -> impl Strategy<Value = String> {
    let responses = document::operations().iter().flat_map(|operation| &operation.responses);
    let mut bodies: Vec<_> =
        responses.filter_map(|response| response.body.as_ref()).map(ToString::to_string).collect();
    bodies.extend([bodies::SLIM_EXCEPTION, bodies::CHARGES_WITH_KEY].map(str::to_owned));
    select(bodies)
}

/// A body with one byte that is another.
fn mutated((body, place, byte): (String, prop::sample::Index, u8)) -> Vec<u8> {
    let mut bytes = body.into_bytes();
    let place = place.index(bytes.len());
    bytes[place] = byte;
    bytes
}

/// Headers with any bytes except a line break, which would split them, and NUL, at which
/// hyper stops reading.
fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![
        "[a-zA-Z0-9-]{1,12}",
        "[^\r\n\0]{1,8}",
        select(vec!["Content-Type", "Retry-After", "Location", "Set-Cookie", "Token"])
            .prop_map(str::to_owned),
    ];
    let own = |name: &str| {
        let name = name.trim().to_ascii_lowercase();
        name.starts_with("content-length") || name.starts_with("transfer-encoding")
    };
    let name = name.prop_filter("the length is written by the server", move |name| !own(name));
    vec((name, "[^\r\n\0]{0,20}"), 0..6)
}

fn end() -> impl Strategy<Value = End> {
    select(vec![End::Whole, End::Chunked, End::Unannounced, End::Short(3), End::ShortChunked])
}

/// A status line is read, and what follows it is kept.
#[test]
fn settings_are_kept() {
    // 1xx is not a final response, and 204 and 304 have no body.
    let code = (200_u16..1000).prop_filter("it has a body", |code| ![204, 304].contains(code));
    for_every_operation((code, headers(), body(), end()), |call, runtime, given| {
        let (code, headers, body, end) = given;
        let mut response = status(code).body(body.clone()).end(end);
        response.headers = headers;
        let outcome = runtime.block_on(outcome(call, response))?;
        check_shown(&outcome)?;
        match outcome {
            Ok(response) => {
                prop_assert!((200..300).contains(&code));
                prop_assert_eq!(response.status().as_u16(), code);
                prop_assert!(matches!(end, End::Whole | End::Chunked | End::Unannounced));
            }
            // The head of a file was returned before its body was truncated.
            Err(error) if call.is_file && (200..300).contains(&code) => {
                prop_assert!(error.is_interrupted());
                prop_assert_eq!(error.operation(), Some(call.info));
                prop_assert!(error.may_have_been_sent());
            }
            Err(error) => {
                prop_assert_eq!(error.status().map(|status| status.as_u16()), Some(code));
                // A success with secrets is not kept, even if it cannot be parsed.
                let hides = (200..300).contains(&code) && call.info.returns_secrets();
                let kept = if hides { &[] } else { &body[..] };
                prop_assert_eq!(error.raw_body(), kept);
                let is_complete = matches!(end, End::Whole | End::Chunked | End::Unannounced);
                prop_assert_eq!(error.raw_body_is_cut(), !is_complete);
                prop_assert_eq!(error.operation(), Some(call.info));
                prop_assert!(error.may_have_been_sent());
                // A typed failure is a documented one.
                if let Some((known, _)) = (call.failure)(&error) {
                    prop_assert_eq!(known, code);
                }
            }
        }
        Ok(())
    });
}

/// Bytes, with and without the beginning of an HTTP response.
#[test]
fn every_response_ends_the_call() {
    let beginning = select(vec![
        "",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 100 \r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.0 500 \r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
        "HTTP/9.9 ",
        "HTTP/1.1 99",
        "HTTP/1.1 0200 \r\n\r\n",
        "HTTP/2 200\r\n\r\n",
    ]);
    let bytes = prop_oneof![vec(any::<u8>(), 0..200), body()];
    for_every_operation((beginning, bytes), |call, runtime, (beginning, bytes)| {
        let response = status(200).body([beginning.as_bytes(), &bytes].concat()).end(End::Bare);
        let outcome = runtime.block_on(outcome(call, response))?;
        check_shown(&outcome)
    });
}
