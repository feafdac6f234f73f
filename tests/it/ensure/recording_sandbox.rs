//! The sandbox with its clients, and the received requests.

use std::cell::Cell;

use serde_json::Value;
use user_provisioning::{Change, Error};
use user_provisioning_sandbox::{Received, Sandbox};

/// A sandbox that reports new writes.
pub struct RecordingSandbox {
    pub sandbox: Sandbox,
    seen: Cell<usize>,
}

impl RecordingSandbox {
    pub async fn start() -> Self {
        Self { sandbox: Sandbox::start().await, seen: Cell::new(0) }
    }

    /// The requests since the last call.
    fn news(&self) -> Vec<Received> {
        assert!(self.sandbox.unknown_requests().is_empty(), "{:?}", self.sandbox.requests());
        let all = self.sandbox.requests();
        let news = all[self.seen.get()..].to_vec();
        self.seen.set(all.len());
        news
    }

    /// The writes since the last call, such as `create_user 201`.
    pub fn writes(&self) -> Vec<String> {
        writes(&self.news()).map(shown).collect()
    }

    /// The bodies of the writes since the last call.
    pub fn bodies(&self) -> Vec<Value> {
        writes(&self.news()).map(|write| write.body().unwrap_or_default()).collect()
    }
}

fn writes(requests: &[Received]) -> impl Iterator<Item = &Received> {
    requests.iter().filter(|request| request.method() != "GET")
}

fn shown(request: &Received) -> String {
    let operation = request.operation().expect("a route of the document");
    let (_, name) = operation.split_once('.').expect("a service and a name");
    format!("{name} {}", request.status())
}

/// The changes as a person reads them.
pub fn descriptions(changes: &[Change]) -> Vec<String> {
    changes.iter().map(ToString::to_string).collect()
}

/// The status of a response that is an error.
pub fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}
