//! Sends the header `traceparent` of W3C Trace Context with every attempt, by a middleware.
//!
//! ```text
//! cargo run --example traceparent
//! ```
//!
//! Each call is a trace of its own, and each attempt a span in it, so that the server's own traces show which
//! requests belong together. A program that has OpenTelemetry takes the ids from its current span instead.

use std::error::Error;
use std::sync::{Arc, Mutex};

use user_provisioning::maarch_courrier::Client;
use user_provisioning::{Attempt, AttemptResult, Middleware};
use user_provisioning_sandbox::{Sandbox, fixtures};

/// Names a trace for each call, and keeps a line for each attempt.
#[derive(Clone, Default)]
struct TraceParent {
    lines: Arc<Mutex<Vec<String>>>,
}

impl Middleware for TraceParent {
    async fn before(&self, attempt: &mut Attempt) -> Result<(), Box<dyn Error + Send + Sync>> {
        // Ids of zero are none (W3C Trace Context, 3.2.2).
        let (trace, span) = (attempt.call_id().max(1), fastrand::u64(1..));
        attempt.insert_header("traceparent", &format!("00-{trace:032x}-{span:016x}-01"))?;
        Ok(())
    }

    fn after(&self, attempt: &Attempt, result: &AttemptResult) {
        let sent = attempt.headers().get("traceparent").and_then(|value| value.to_str().ok());
        let end = match (result.status(), result.error_kind()) {
            (Some(status), _) => status.to_string(),
            (None, Some(kind)) => kind.to_string(),
            (None, None) => "cancelled".to_owned(),
        };
        let line = format!(
            "{} attempt {}: {end} in {:?}, {}",
            attempt.operation(),
            attempt.number(),
            result.duration(),
            sent.unwrap_or_default(),
        );
        self.lines.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(line);
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await;
    let traces = TraceParent::default();
    let client = Client::builder()
        .base_url(sandbox.maarch_courrier_url())
        .basic(fixtures::LOGIN, fixtures::PASSWORD)
        .middleware(traces.clone())
        .build()?;
    let users = client.list_users().send().await?.into_inner().users;
    client.get_user_details().id(users.first().ok_or("nobody is listed")?.id).send().await?;
    for line in traces.lines.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).iter() {
        println!("{line}");
    }
    Ok(())
}
