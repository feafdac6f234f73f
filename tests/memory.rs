//! Promise 6, memory: deserializing any body takes less than eight times its length.
//!
//! An empty object is three bytes of JSON and hundreds as a struct. Every operation is answered with lists of
//! elements that are short on the wire and large in memory, for every list in the document, as a success
//! and as a failure. A counting allocator records the peak; copies count twice.
#![cfg(all_services)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, as it should"
)]

#[path = "it/support/document.rs"]
#[allow(dead_code, reason = "one test uses a part")]
mod document;
#[path = "it/support/every.rs"]
#[allow(unused_imports, unused_macros, reason = "one test uses a part")]
mod every;
mod support {
    pub(crate) use super::every;
}

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::pin::Pin;
use std::sync::Mutex;
use std::thread;

use every::every_operation;
use peak_alloc::PeakAlloc;
use serde_json::Value;
use user_provisioning::{
    Error, Operation, OperationInfo, RetryPolicy, evolution_platform, maarch_courrier,
    maarch_parapheur, myreports,
};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const MIB: usize = 1 << 20;
const MOST: usize = 8;
/// For each user of a directory, in bytes.
const MOST_LISTED: usize = 300;

/// Of any list while it is read, in bytes: the beginning for an error, what arrived last.
const LISTING: usize = 4 * MIB;

type Outcome = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

struct Call {
    info: &'static OperationInfo,
    send: fn(&str) -> Outcome,
}

macro_rules! builder {
    (evolution_platform) => {
        evolution_platform::Client::builder().bearer_token("t").api_key("k")
    };
    ($service:ident) => {
        $service::Client::builder().bearer_token("t")
    };
}

macro_rules! calls {
    (() $([
        $service:ident $builder:ident $function:ident $kind:ident
        {$($required:ident: $value:expr),*} {$($optional:ident: $given:expr),*}
        {$($schema:ident = $body:expr)?} {$($status:literal $variant:ident $($payload:ident)?),*}
    ])*) => {
        vec![$(Call {
            info: <$service::operation::$builder as Operation>::INFO,
            send: |origin| {
                let builder = builder!($service).base_url(origin).retry(RetryPolicy::never());
                let builder = builder.max_error_body_bytes(64 * MIB);
                let client = builder.build().expect("a usable client");
                let call = client.$function() $(.$required($value))* $(.body($body))?;
                Box::pin(async move {
                    let outcome = call.send().await;
                    // A typed failure is read from the same body.
                    if let Err(error) = &outcome {
                        let _ = error.failure::<$service::operation::$builder>();
                        let _ = format!("{error} {error:?}");
                    }
                    outcome.map(drop)
                })
            },
        }),*]
    };
}

fn calls() -> Vec<Call> {
    every_operation!(calls)
}

macro_rules! probe {
    ($service:ident) => {
        Call {
            info: $service::operation::ListUsers::INFO,
            send: |origin| {
                let builder = builder!($service).base_url(origin).retry(RetryPolicy::never());
                let client = builder.build().expect("a usable client");
                Box::pin(async move { client.probe().await.map(drop) })
            },
        }
    };
}

/// A probe reads any response.
fn probes() -> [Call; 2] {
    [probe!(maarch_parapheur), probe!(evolution_platform)]
}

/// A server that sends one response, without allocating while it does.
struct Server {
    origin: String,
    response: &'static Mutex<Vec<u8>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has free ports");
        let address = listener.local_addr().expect("a bound socket has an address");
        let response: &'static Mutex<Vec<u8>> = Box::leak(Box::default());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let _ = serve(stream, &response.lock().expect("no test panics here"));
            }
        });
        Self { origin: format!("http://{address}"), response }
    }

    fn give(&self, status: u16, body: impl AsRef<[u8]>, announced: bool) {
        let body = body.as_ref();
        let head =
            if announced { format!("Content-Length: {}\r\n", body.len()) } else { String::new() };
        let head = format!(
            "HTTP/1.1 {status} \r\nContent-Type: application/json\r\nConnection: close\r\n{head}\r\n"
        );
        *self.response.lock().expect("no test panics here") = [head.as_bytes(), body].concat();
    }

    /// The peak usage while the response is read, above the usage before.
    async fn taken(
        &self,
        call: &Call,
        status: u16,
        body: impl AsRef<[u8]>,
        announced: bool,
    ) -> usize {
        self.give(status, body, announced);
        let sending = (call.send)(&self.origin);
        let before = ALLOCATOR.current_usage();
        ALLOCATOR.reset_peak_usage();
        let _ = sending.await;
        ALLOCATOR.peak_usage().saturating_sub(before)
    }
}

fn serve(mut stream: TcpStream, response: &[u8]) -> std::io::Result<()> {
    let mut request = [0; 16 << 10];
    let _ = stream.read(&mut request)?;
    stream.write_all(response)
}

/// A list of the element, of about this length.
fn long(element: &str, length: usize) -> String {
    let mut list = String::with_capacity(length + element.len() + 2);
    list.push('[');
    while list.len() < length {
        list.push_str(element);
        list.push(',');
    }
    list.push_str(element);
    list.push(']');
    list
}

/// The document's example with each list in turn replaced by a marker, and an element of it.
fn with_marks(example: &Value) -> Vec<(String, Option<Value>)> {
    let mut pointers = Vec::new();
    places(example, String::new(), &mut pointers);
    let marked = pointers.into_iter().map(|(place, element)| {
        let mut body = example.clone();
        *body.pointer_mut(&place).expect("it was found there") = "MARK".into();
        (body.to_string(), element)
    });
    marked.collect()
}

fn places(value: &Value, place: String, found: &mut Vec<(String, Option<Value>)>) {
    match value {
        Value::Array(items) => {
            found.push((place.clone(), items.first().cloned()));
            if let Some(first) = items.first() {
                places(first, format!("{place}/0"), found);
            }
        }
        Value::Object(map) => {
            for (key, inner) in map {
                places(
                    inner,
                    format!("{place}/{}", key.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
        }
        _ => {}
    }
}

/// The shortest element of the same shape.
fn shortest(value: &Value) -> Value {
    match value {
        Value::String(_) => "".into(),
        Value::Number(_) => 0.into(),
        Value::Array(_) => Value::Array(Vec::new()),
        Value::Object(map) => {
            map.iter().map(|(key, inner)| (key.clone(), shortest(inner))).collect()
        }
        other => other.clone(),
    }
}

/// A possible success of the operation.
fn successes(info: &OperationInfo, length: usize) -> Vec<String> {
    let operation = document::operation(info.id());
    let examples =
        operation.responses.iter().filter(|response| (200..300).contains(&response.status));
    let mut bodies = vec![long("{}", length)];
    for example in examples.filter_map(|response| response.body.as_ref()) {
        for (body, element) in with_marks(example) {
            let mut elements = vec!["{}".to_owned(), "\"\"".to_owned(), "0".to_owned()];
            elements.extend(element.as_ref().map(|element| shortest(element).to_string()));
            for element in elements {
                bodies.push(body.replace("\"MARK\"", &long(&element, length)));
            }
        }
    }
    bodies
}

fn failures(length: usize) -> Vec<String> {
    vec![
        format!(r#"{{"errors":{}}}"#, long("{}", length)),
        format!(r#"{{"errors":{}}}"#, long("\"a\"", length)),
        format!(r#"{{"message":"{}"}}"#, "a".repeat(length)),
        format!(
            r#"{{"violations":{},"exception":[{{"message":"a"}}]}}"#,
            long("{\"a\":1}", length)
        ),
        format!(
            r#"{{"type":"userCreateInSignatureBookFailedProblem","context":{}}}"#,
            long("{}", length)
        ),
    ]
}

fn check(problems: &mut Vec<String>, what: String, taken: usize, length: usize) {
    if taken >= MOST * length {
        problems.push(format!("{what}: {:.1} times", taken as f64 / length as f64));
    }
}

/// The memory of a directory per listed user, in bytes.
async fn directories(server: &Server, users: usize) -> [(&'static str, usize); 2] {
    let list = |user: &dyn Fn(usize) -> String| (0..users).map(user).collect::<Vec<_>>().join(",");
    let clerks = list(&|n| {
        let mail = format!("prenom.nom-de-famille{n}@ville-de-maarch.example");
        let rest =
            r#""firstname":"Prenom","lastname":"NOM-DE-FAMILLE","status":"OK","mode":"standard""#;
        format!(r#"{{"id":{n},"user_id":"prenom.nom-de-famille{n}","mail":"{mail}",{rest}}}"#)
    });
    server.give(200, format!(r#"{{"users":[{clerks}]}}"#), true);
    let courrier = builder!(maarch_courrier).base_url(&server.origin).build().expect("usable");
    let before = ALLOCATOR.current_usage();
    let directory = courrier.directory().send().await.expect("a list");
    let kept = ALLOCATOR.current_usage().saturating_sub(before) / directory.len();
    drop(directory);

    let callers = list(&|n| {
        let id = format!("{n:08}-0000-4000-8000-000000000000");
        format!(r#"{{"id":"{id}","email":"Prenom.Nom-de-famille{n}@ville-de-maarch.example"}}"#)
    });
    server.give(200, format!(r#"{{"data":[{callers}]}}"#), true);
    let reports = builder!(myreports).base_url(&server.origin).build().expect("usable");
    let before = ALLOCATOR.current_usage();
    let directory = reports.directory().customer_tenant_id("t").send().await.expect("a list");
    let reported = ALLOCATOR.current_usage().saturating_sub(before) / directory.len();
    assert_eq!(directory.len(), users);
    [("maarch_courrier", kept), ("myreports", reported)]
}

/// The peak while a directory is read, per listed user, for entries of that length.
async fn listing(server: &Server, users: usize, length: usize) -> usize {
    let user = |n: usize| {
        let user = format!(r#""id":{n},"user_id":"prenom.nom-de-famille{n}""#);
        format!(r#"{{{user},"more":"{}"}}"#, "m".repeat(length - user.len() - 11))
    };
    let list = (0..users).map(user).collect::<Vec<_>>().join(",");
    server.give(200, format!(r#"{{"users":[{list}]}}"#), true);
    drop(list);
    let courrier = builder!(maarch_courrier).base_url(&server.origin).build().expect("usable");
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let directory = courrier.directory().send().await.expect("a list");
    assert_eq!(directory.len(), users);
    ALLOCATOR.peak_usage().saturating_sub(before + LISTING) / users
}

/// One test, because the peak is that of the whole process.
#[test]
fn no_body_takes_more_than_eight_times_its_length() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let server = Server::start();
        let mut problems = Vec::new();
        for call in calls() {
            for body in successes(call.info, MIB) {
                let taken = server.taken(&call, 200, &body, true).await;
                let what = format!("{} {:.60}…", call.info, body);
                check(&mut problems, what, taken, body.len());
            }
        }
        // A few at the full size limit.
        let calls = calls();
        let call = |id: &str| calls.iter().find(|call| call.info.id() == id).expect("it is there");
        let large = 60 * MIB;
        for (id, status, body) in [
            ("myreports.list_customers", 200, format!(r#"{{"data":{}}}"#, long("{}", large))),
            (
                "maarch_courrier.list_users",
                200,
                format!(r#"{{"users":{}}}"#, long(r#"{"id":1,"user_id":""}"#, large)),
            ),
            ("evolution_platform.list_users", 200, long(r#"{"identityName":""}"#, large)),
            ("maarch_courrier.get_user", 200, format!(r#"{{"more":{}}}"#, long("{}", large))),
        ] {
            let announced = id != "maarch_courrier.list_users";
            let taken = server.taken(call(id), status, &body, announced).await;
            check(&mut problems, format!("{id}, in full"), taken, body.len());
        }
        // Strings in another encoding: ignored ones, and objects that take what is left.
        for ignored in [large, large / 2, large / 8] {
            let users = long(r#"{"id":1,"user_id":""}"#, large - ignored);
            let list = format!(r#"{{"more":{},"users":{users}}}"#, long("\"?\"", ignored));
            let mut body = list.into_bytes();
            body.iter_mut().filter(|byte| **byte == b'?').for_each(|byte| *byte = b'\xe9');
            let taken = server.taken(call("maarch_courrier.list_users"), 200, &body, true).await;
            check(&mut problems, format!("{ignored} bytes in Latin-1"), taken, body.len());
        }
        for probe in probes() {
            let keys = r#""connection":"","changeKey":true,"users""#;
            let body = format!("{{{keys}:{}}}", long("{}", large));
            let taken = server.taken(&probe, 200, &body, true).await;
            check(&mut problems, format!("{}, probed", probe.info), taken, body.len());
        }
        for (length, statuses) in [(MIB, &[200, 400, 500][..]), (large, &[400])] {
            for body in failures(length) {
                for status in statuses {
                    let call = call("maarch_courrier.create_user");
                    let taken = server.taken(call, *status, &body, true).await;
                    check(&mut problems, format!("{status} {body:.60}…"), taken, body.len());
                }
            }
        }
        for users in [1_000, 60_000, 100_000] {
            for (product, bytes) in directories(&server, users).await {
                if bytes > MOST_LISTED {
                    problems.push(format!("{product}: {bytes} bytes for each of {users} users"));
                }
            }
        }
        for length in [150, 600, 1200] {
            let bytes = listing(&server, 50_000, length).await;
            if bytes > MOST_LISTED {
                problems.push(format!("{bytes} bytes while entries of {length} are listed"));
            }
        }
        assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
    });
}
