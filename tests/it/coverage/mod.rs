//! Keeps COVERAGE.md up to date: every route of the document, its source, and its tests.
//!
//! `UPDATE_COVERAGE=1 cargo test --test it coverage` regenerates it.

mod versions;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use user_provisioning_sandbox::{Sandbox, fixtures};
use versions::Known;

use crate::support::document::{self, entries, text};

const HEAD: &str = "\
# Coverage

Every route of [openapi.yaml][document]: where it is documented, how the document knows of it, and what tests it.
This page is written by `UPDATE_COVERAGE=1 cargo test --test it coverage`, and the test fails when it is out of date.

[document]: openapi.yaml

* *wire*: the request, byte by byte, and every documented response, typed (`tests/it/requests_on_the_wire`,
  `tests/it/documented_responses.rs`).
* *sandbox*: the sandbox plays it, and its documentation has an example that runs against it.
* *known from*: `documented` in a source document or reference page; `observed` on running servers; `inferred` from a
  neighbouring route. Single statuses can be inferred where the route is documented; the document marks them.

A second table for each product that is installed in versions says of each operation and version whether running
servers of that version were *seen* to give it, whether it was *read* in the server's code, or *inferred*; or that
the version does not have it. The requests and responses in `sandbox/tests/exchanges` must agree with it.
";

struct Row {
    id: String,
    resource: String,
    route: String,
    source: String,
    known_from: &'static str,
    known: Known,
}

fn rows() -> Vec<(String, Vec<Row>)> {
    let root = document::root();
    let mut services: Vec<(String, Vec<Row>)> = root["tags"]
        .as_array()
        .expect("the document lists its tags")
        .iter()
        .map(|tag| (text(&tag["name"]), Vec::new()))
        .collect();
    for (path, item) in entries(&root["paths"]) {
        for (method, operation) in entries(item).filter(|(_, node)| node["operationId"].is_string())
        {
            let row = row(method, path, operation);
            let service = text(&operation["tags"][0]);
            let found = services.iter_mut().find(|(name, _)| *name == service);
            found.expect("a listed tag").1.push(row);
        }
    }
    // Whether a map keeps the order of its keys depends on features of other crates in the build.
    for (_, rows) in &mut services {
        rows.sort_by(|one, other| place(one).cmp(&place(other)));
    }
    services
}

/// The path, then the method.
fn place(row: &Row) -> Option<(&str, &str)> {
    row.route.split_once(' ').map(|(method, path)| (path, method))
}

fn row(method: &str, path: &str, operation: &Value) -> Row {
    let description = text(&operation["description"]);
    let (_, source) =
        description.rsplit_once("Source: ").expect("every operation names its source");
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let marked = |key: &str| operation[key] == Value::Bool(true);
    let known_from = if marked("x-inferred") {
        "inferred"
    } else if marked("x-observed") || source.starts_with("not in the source") {
        "observed"
    } else {
        "documented"
    };
    Row {
        known: Known::of(method, path, &source, operation),
        id: text(&operation["operationId"]),
        resource: operation["x-resource"].as_str().unwrap_or("Users").to_owned(),
        route: format!("{} {path}", method.to_uppercase()),
        source,
        known_from,
    }
}

/// The operations whose requests and responses are tested on the wire.
fn on_the_wire() -> BTreeSet<&'static str> {
    crate::support::operations::calls().iter().map(|call| call.info.id()).collect()
}

/// The operations that the sandbox plays; it answers 501 to others.
async fn in_the_sandbox() -> BTreeSet<String> {
    let sandbox = Sandbox::start().await;
    let bases = [
        ("myreports", sandbox.myreports_url()),
        ("maarch_courrier", sandbox.maarch_courrier_url()),
        ("maarch_parapheur", sandbox.maarch_parapheur_url()),
        ("evolution_platform", sandbox.evolution_platform_url()),
    ];
    let mut played = BTreeSet::new();
    for operation in document::operations() {
        let service = operation.id.split('.').next().expect("an id names its service");
        let (_, base) = bases.iter().find(|(name, _)| *name == service).expect("a known service");
        let url = format!("{base}{}", operation.target());
        if status(&operation.method, &url).await != "501" {
            played.insert(operation.id.clone());
        }
    }
    played
}

/// The status of the response to a request with the sandbox's credentials.
async fn status(method: &str, url: &str) -> String {
    let place = url.strip_prefix("http://").expect("a loopback URL");
    let (host, path) = place.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(host).await.expect("the sandbox listens");
    let head = format!(
        "{method} /{path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {}\r\nx-api-key: {}\r\n\
         content-length: 0\r\nconnection: close\r\n\r\n",
        fixtures::BEARER_TOKEN,
        fixtures::API_KEY
    );
    stream.write_all(head.as_bytes()).await.expect("the sandbox reads");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.expect("the sandbox answers");
    let response = String::from_utf8_lossy(&response);
    response.split(' ').nth(1).expect("a status line").to_owned()
}

async fn page() -> String {
    let wire = on_the_wire();
    let sandbox = in_the_sandbox().await;
    let root = document::root();
    let mut page = HEAD.to_owned();
    for (service, rows) in rows() {
        let all = rows.len();
        write!(page, "\n## `{service}`: {all} operations\n").expect("a String takes all");
        page.push_str("\n| resource | operation | route | documented in | known from | tested |\n");
        page.push_str("| --- | --- | --- | --- | --- | --- |\n");
        let mut known_versions = Vec::new();
        for row in rows {
            let Row { id, resource, route, source, known_from, known } = row;
            known_versions.push(known);
            let name = id.split('.').nth(1).expect("an id names its operation").to_owned();
            let tested: Vec<&str> = [
                wire.contains(id.as_str()).then_some("wire"),
                sandbox.contains(&id).then_some("sandbox"),
            ]
            .into_iter()
            .flatten()
            .collect();
            assert_eq!(tested, ["wire", "sandbox"], "{id} is not tested everywhere");
            writeln!(
                page,
                "| {resource} | `{name}` | `{route}` | {source} | {known_from} | {} |",
                tested.join(", ")
            )
            .expect("a String takes all");
        }
        page.push_str(&versions::section(root, &service, &known_versions));
    }
    page
}

#[tokio::test]
async fn the_page_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("COVERAGE.md");
    let page = page().await;
    if std::env::var_os("UPDATE_COVERAGE").is_some() {
        fs::write(&path, &page).expect("the page can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == page, "run `UPDATE_COVERAGE=1 cargo test --test it coverage`");
}

#[test]
fn documented_versions_agree_with_the_recorded_exchanges() {
    let known: Vec<Known> =
        rows().into_iter().flat_map(|(_, rows)| rows).map(|row| row.known).collect();
    let wrong = versions::is_true(document::root(), &known);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_operations_know_their_versions() {
    let calls = crate::support::operations::calls();
    let mut of_some = 0;
    for (_, rows) in rows() {
        for Row { id, known, .. } in rows {
            let call = calls.iter().find(|call| call.info.id() == id);
            let info = call.unwrap_or_else(|| panic!("{id} has no call")).info;
            assert_eq!((info.since(), info.until()), known.span(), "{id}");
            of_some += usize::from(info.since().is_some());
        }
    }
    assert!(of_some > 0, "no operation came with a version");
}
