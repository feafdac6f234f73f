//! Stores requests of the tests for an independent validator: `.ci/contract.py`.

use std::fs::OpenOptions;
use std::io::Write;

use serde_json::json;

use super::server::Recorded;

/// Adds the request of this operation to the file that `RECORD_REQUESTS` names, if it does.
///
/// Only for requests that have to be right: a test of bad requests must not call it.
pub fn keep(operation: &str, request: &Recorded) {
    let Some(path) = std::env::var_os("RECORD_REQUESTS") else { return };
    let line = json!({
        "operation": operation,
        "method": request.line().split(' ').next(),
        "target": request.target(),
        "headers": request.headers(),
        "body": String::from_utf8(request.body.clone()).expect("bodies are JSON"),
    });
    let file = OpenOptions::new().create(true).append(true).open(path);
    // One write for the line, because tests run side by side.
    let written = file.and_then(|mut file| file.write_all(format!("{line}\n").as_bytes()));
    written.expect("the file of RECORD_REQUESTS can be written");
}
