//! Guards that every documented response is deserialized: each operation is given each status and each
//! example of the document, over a real socket, and must return the typed value, which serializes to the same
//! JSON. An operation, status or example that is not covered fails the test.

use std::collections::BTreeSet;

use crate::support::document::{self, Documented};
use crate::support::operations::calls;
use crate::support::reading::check;
use crate::support::response::{CannedResponse, End, status};
use crate::support::server::Server;

/// The documented response as a server sends it.
fn as_sent(documented: &Documented) -> CannedResponse {
    let mut response = status(documented.status);
    for (name, value) in &documented.headers {
        response = response.header(name, value);
    }
    match &documented.body {
        Some(body) => response.header("Content-Type", "application/json").body(body.to_string()),
        None => response,
    }
}

#[tokio::test]
async fn every_documented_response_becomes_its_type() {
    for call in calls() {
        let responses = &document::operation(call.info.id()).responses;
        // The result does not depend on how the bytes are split.
        for end in [End::Whole, End::Chunked] {
            let fits = |a: &&Documented| end == End::Whole || a.body.is_some();
            let responses: Vec<_> = responses.iter().filter(fits).collect();
            let sent: Vec<_> =
                responses.iter().map(|response| as_sent(response).end(end)).collect();
            let server = Server::in_turn(sent).await;
            let send = (call.connect)(server.origin());
            for documented in &responses {
                check(&call, documented, send().await);
            }
            assert_eq!(server.requests().len(), responses.len(), "{}", call.info);
            assert_eq!(server.connections(), 1, "{}: the connection is kept", call.info);
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
        let statuses: BTreeSet<_> = operation.responses.iter().map(|a| a.status).collect();
        let failures: BTreeSet<_> = statuses.iter().copied().filter(|s| *s >= 300).collect();
        assert_eq!(BTreeSet::from_iter(call.failures.iter().copied()), failures, "{}", call.info);
        // The crate's description of an operation equals the document's.
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
