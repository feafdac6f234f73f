//! Servers with scripted responses, and the received requests.

use serde_json::Value;

pub use crate::support::response::ok;
use crate::support::response::{CannedResponse, json};
use crate::support::server::Server;

pub fn refused(status: u16, body: Value) -> CannedResponse {
    json(status, body.to_string())
}

/// Every request, such as `GET /rest/users`.
pub fn asked(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let line = |line: &str| line.trim_end_matches(" HTTP/1.1").to_owned();
    requests.iter().map(|request| line(request.line())).collect()
}

/// The writes among them.
pub fn written(server: &Server) -> Vec<String> {
    let mut all = asked(server);
    all.retain(|line| !line.starts_with("GET "));
    all
}

/// The body of the last request that had one.
pub fn last_body(server: &Server) -> Value {
    let requests = server.requests();
    let last = requests.iter().rev().find(|request| !request.body.is_empty());
    serde_json::from_slice(&last.expect("a body").body).expect("JSON")
}
