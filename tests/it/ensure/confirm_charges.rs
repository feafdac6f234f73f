//! The question about charges, asked in tasks and request handlers, and asked once.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use user_provisioning::myreports::types::{NewUser, Role};
use user_provisioning::myreports::{Client, EnsureUser};
use user_provisioning::{ChargeNotice, Charged, Decision, RetryPolicy};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::scripted_server::{ok, refused, written};
use crate::support::response::{CannedResponse, json as response};
use crate::support::server::Server;

/// A program's record of its consents.
#[derive(Clone, Default)]
struct Journal {
    lines: Arc<Mutex<Vec<String>>>,
}

impl Journal {
    async fn consent(&self, notice: &ChargeNotice) -> Decision {
        tokio::task::yield_now().await;
        self.lines.lock().unwrap().push(notice.operation().to_string());
        Decision::Accept
    }

    fn len(&self) -> usize {
        self.lines.lock().unwrap().len()
    }
}

/// A desired state that costs money for a new user.
fn desired(client: &Client, email: &str) -> EnsureUser {
    let user = NewUser::builder().email(email).display_name("Ada");
    let user = user.roles([Role::CustomerUserPbx]);
    client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_can_ask_with_what_it_borrows() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let journal = Journal::default();
    let mut tasks = Vec::new();
    for number in 0..4 {
        let (client, journal) = (client.clone(), journal.clone());
        tasks.push(tokio::spawn(async move {
            let desired = desired(&client, &format!("ada{number}@example.com"));
            let mut asked = 0;
            let outcome = desired
                .confirm_charges(async |notice| {
                    asked += 1;
                    journal.consent(notice).await
                })
                .await;
            (outcome.unwrap().is_done(), asked)
        }));
    }
    for task in tasks {
        assert_eq!(task.await.unwrap(), (true, 1));
    }
    assert_eq!((journal.len(), sandbox.myreports_charges()), (4, 4));
}

async fn provision(
    State((client, journal)): State<(Client, Journal)>,
    email: String,
) -> Result<StatusCode, StatusCode> {
    let outcome = desired(&client, &email)
        .confirm_charges(async |notice| journal.consent(notice).await)
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    match outcome {
        Charged::Done(user) if user.is_created() => Ok(StatusCode::CREATED),
        Charged::Done(_) => Ok(StatusCode::OK),
        Charged::Declined(_) => Err(StatusCode::PAYMENT_REQUIRED),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_of_a_web_service_can_ask() {
    let sandbox = Sandbox::start().await;
    let journal = Journal::default();
    let state = (sandbox.myreports_client(), journal.clone());
    let service = Router::new().route("/users", post(provision)).with_state(state);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(async move { axum::serve(listener, service).await });
    for status in ["HTTP/1.1 201 Created", "HTTP/1.1 200 OK"] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = "POST /users HTTP/1.1\r\nhost: localhost\r\nconnection: close";
        let request = format!("{head}\r\ncontent-length: 15\r\n\r\nada@example.com");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).await.unwrap();
        assert_eq!(response.lines().next(), Some(status));
    }
    serving.abort();
    assert_eq!((journal.len(), sandbox.myreports_charges()), (1, 1));
}

fn user(name: &str, roles: &[&str]) -> CannedResponse {
    let user =
        json!({ "id": "u", "displayName": name, "email": "ada@example.com", "roles": roles });
    ok(json!({ "data": user, "status": "success" }))
}

fn list(users: &[&str]) -> CannedResponse {
    let users: Vec<_> =
        users.iter().map(|id| json!({ "id": id, "email": "ada@example.com" })).collect();
    ok(json!({ "data": users, "status": "success" }))
}

fn charges(message: &str) -> CannedResponse {
    refused(402, json!({ "error": 402, "message": message, "status": "error" }))
}

fn taken() -> CannedResponse {
    refused(409, json!({ "error": 409, "errorCode": "EmailConflict", "status": "error" }))
}

fn consents(server: &Server) -> usize {
    let requests = server.requests();
    requests.iter().filter(|request| request.header("accept-charges").is_some()).count()
}

async fn scripted(responses: Vec<CannedResponse>) -> (Server, EnsureUser) {
    let server = Server::in_turn(responses).await;
    let builder = Client::builder().base_url(server.origin()).bearer_token("token");
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let desired = desired(&client, "ada@example.com");
    (server, desired)
}

#[tokio::test]
async fn a_second_charge_is_neither_asked_for_nor_paid() {
    // Another program created the user first, who still needs a role that costs money.
    let (server, desired) = scripted(vec![
        list(&[]),
        charges("first"),
        taken(),
        list(&["u"]),
        user("Ada", &["customer.user"]),
        charges("second"),
    ])
    .await;
    let mut asked = 0;
    let outcome = desired
        .confirm_charges(async |_| {
            asked += 1;
            true
        })
        .await;
    let Charged::Declined(notice) = outcome.unwrap() else { panic!("nothing was done") };
    assert_eq!(notice.message(), Some("second"));
    assert_eq!(notice.operation().id(), "myreports.patch_customer_user");
    assert_eq!((asked, consents(&server), written(&server).len()), (1, 1, 3));
}

#[tokio::test]
async fn what_was_done_before_a_second_charge_is_said() {
    let (server, desired) = scripted(vec![
        list(&[]),
        charges("first"),
        taken(),
        list(&["u"]),
        user("Other", &["customer.user", "customer.user.pbx"]),
        ok(json!({ "status": "success" })),
        // Another program removed the role at the same moment.
        user("Ada", &["customer.user"]),
        charges("second"),
    ])
    .await;
    let mut asked = 0;
    let outcome = desired.confirm_charges(async |_| {
        asked += 1;
        true
    });
    let error = outcome.await.unwrap_err();
    assert!(error.is_charges_required() && !error.charge_may_have_been_made(), "{error}");
    assert_eq!(error.changes_made().len(), 1);
    assert_eq!(error.charge_notice().unwrap().message(), Some("second"));
    assert_eq!((asked, consents(&server)), (1, 1));
}

#[tokio::test]
async fn a_no_leaves_nothing_to_be_asked_again() {
    let (server, desired) = scripted(vec![list(&[]), charges("first"), response(599, "")]).await;
    let declined = desired.confirm_charges(async |_| false).await.unwrap();
    assert_eq!(declined.declined().unwrap().message(), Some("first"));
    assert_eq!((consents(&server), written(&server).len()), (0, 1));
}
