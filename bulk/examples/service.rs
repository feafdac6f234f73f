//! An axum service that plans, asks for approval, applies and reports, against the embedded sandbox.
//!
//! ```text
//! cargo run --example service
//! curl --data-binary @people.csv http://127.0.0.1:3000/runs
//! curl -X POST 'http://127.0.0.1:3000/runs/1/approval?by=Grace%20Hopper&max_charges=0'
//! curl http://127.0.0.1:3000/runs/1
//! ```

use std::error::Error as StdError;
use std::future::pending;
use std::io::Cursor;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use user_provisioning_bulk::{
    Approval, Config, Error, ErrorKind, Journal, Planner, RunId, Servers, Worker,
};
use user_provisioning_sandbox::Sandbox;

#[derive(Clone)]
struct Service {
    config: Config,
    servers: Servers,
    journal: Journal,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    let sandbox = Sandbox::start().await;
    let config = Config::of_sandbox();
    let servers = config.servers_of(&sandbox)?;
    let journal = Journal::open("service.db", None).await?;
    let service = Service { config, servers, journal };
    // Resumes runs of a service that was killed.
    if let Some(run) = service.journal.latest_run().await?.filter(|run| run.is_approved()) {
        service.apply(run.id);
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}", listener.local_addr()?);
    let stop = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    axum::serve(listener, routes(service)).with_graceful_shutdown(stop).await?;
    Ok(())
}

fn routes(service: Service) -> Router {
    Router::new()
        .route("/runs", post(plan))
        .route("/runs/{id}", get(status))
        .route("/runs/{id}/approval", post(approve))
        .with_state(service)
}

impl Service {
    /// A worker of this process. If it is killed, the next one continues.
    fn apply(&self, run: RunId) {
        let worker = Worker::new(&self.journal, &self.servers, run);
        tokio::spawn(async move {
            match worker.run(pending()).await {
                Ok(summary) => println!("run {run} is over: {:?}", summary.states),
                Err(error) => eprintln!("run {run}: {error}"),
            }
        });
    }
}

/// Plans the people of a CSV, and returns the plan.
async fn plan(State(service): State<Service>, csv: Bytes) -> Result<Response, Failed> {
    let people = service.config.people(Cursor::new(csv))?;
    let run = Planner::new(&service.journal, &service.servers).plan(people, |_| ()).await?;
    let summary = service.journal.summary(run.id).await?;
    let items = service.journal.items(run.id, 0, 100).await?;
    let body = json!({ "run": run, "summary": summary, "first_items": items });
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

#[derive(Deserialize)]
struct Consent {
    by: String,
    max_charges: u64,
}

/// Records an approval, and starts a worker.
async fn approve(
    State(service): State<Service>,
    Path(id): Path<RunId>,
    Query(consent): Query<Consent>,
) -> Result<Json<Value>, Failed> {
    let approval = Approval::new(consent.by, consent.max_charges);
    let run = service.journal.approve(id, &approval).await?;
    service.apply(id);
    Ok(Json(json!(run)))
}

async fn status(
    State(service): State<Service>,
    Path(id): Path<RunId>,
) -> Result<Json<Value>, Failed> {
    let run = service.journal.run(id).await?;
    let summary = service.journal.summary(id).await?;
    Ok(Json(json!({ "run": run, "summary": summary })))
}

struct Failed(Error);

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        let Self(error) = self;
        let status = match error.kind() {
            ErrorKind::People => StatusCode::UNPROCESSABLE_ENTITY,
            ErrorKind::State | ErrorKind::Approval => StatusCode::CONFLICT,
            ErrorKind::Server => StatusCode::BAD_GATEWAY,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let problems: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
        (status, Json(json!({ "error": error.to_string(), "problems": problems }))).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt;

    use super::{Config, Journal, Sandbox, Service, StdError, routes};

    async fn call(
        routes: &Router,
        method: &str,
        path: &str,
        body: &str,
    ) -> Result<(u16, String), Box<dyn StdError>> {
        let request =
            Request::builder().method(method).uri(path).body(Body::from(body.to_owned()))?;
        let response = routes.clone().oneshot(request).await?;
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), usize::MAX).await?;
        Ok((status, String::from_utf8(bytes.to_vec())?))
    }

    #[tokio::test]
    async fn a_run_by_http() -> Result<(), Box<dyn StdError>> {
        let folder = tempfile::tempdir()?;
        let sandbox = Sandbox::start().await;
        let config = Config::of_sandbox();
        let servers = config.servers_of(&sandbox)?;
        let journal = Journal::open(&folder.path().join("run.db").to_string_lossy(), None).await?;
        let routes = routes(Service { config, servers, journal });
        let (status, problems) = call(&routes, "POST", "/runs", "name\nAda\n").await?;
        assert!(status == 422 && problems.contains("line 1, column 1"), "{problems}");
        let csv = "maarch_parapheur.login,maarch_parapheur.email,maarch_parapheur.firstname,\
            maarch_parapheur.lastname\nalovelace,ada@example.com,Ada,Lovelace\n";
        assert_eq!(call(&routes, "POST", "/runs", csv).await?.0, 201);
        let approval = "/runs/1/approval?by=Grace&max_charges=0";
        assert_eq!(call(&routes, "POST", approval, "").await?.0, 200);
        for _ in 0..100 {
            let (_, status) = call(&routes, "GET", "/runs/1", "").await?;
            if status.contains("\"done\":1") {
                return Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        Err("the run is not over".into())
    }
}
