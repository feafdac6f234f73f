//! Calls whose future is dropped: nothing is sent afterwards, nothing continues, and the client still works.
//!
//! All of this guards promises 2 and 5: callers rely on it when they cancel.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};
use user_provisioning::myreports::RefreshToken;
use user_provisioning::{AccessToken, maarch_courrier, myreports};

use crate::support::calls::{Sending, go};
use crate::support::harness::*;
use crate::support::response::{CannedResponse, End, json, nothing, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;
use crate::support::time_limit::eventually;
use crate::support::users::{courrier_user, myreports_user};

/// Long enough for what must not happen to happen.
const PAUSE: Duration = Duration::from_millis(150);

fn tasks() -> usize {
    Handle::current().metrics().num_alive_tasks()
}

/// Starts the call, and drops it when the server has reached this point.
async fn dropped(call: Sending, so_far: impl Fn() -> bool) {
    dropping(call, so_far).in_time().await;
}

async fn dropping(mut call: Sending, so_far: impl Fn() -> bool) {
    loop {
        let step = timeout(Duration::from_millis(5), &mut call).await;
        assert!(step.is_err(), "the call has come to its end: {step:?}");
        if so_far() {
            return;
        }
    }
}

fn creation(client: &maarch_courrier::Client) -> Sending {
    go(client.create_user().body(courrier_user()).send())
}

/// A server that does this first, and creates users afterwards.
async fn server(first: CannedResponse) -> (Server, maarch_courrier::Client) {
    let server = Server::in_turn([first, json(200, CREATED), json(200, CREATED)]).await;
    let client = Harness::at(server.origin()).courrier();
    (server, client)
}

/// The client still works, and the server has seen the first call and this one.
async fn check(server: &Server, client: &maarch_courrier::Client, before: usize) {
    assert_eq!(server.requests().len(), before, "something was sent afterwards");
    assert_eq!(client.create_user().body(courrier_user()).send().await.expect("created").id, 21);
    assert_eq!(server.requests().len(), before + 1);
}

#[tokio::test]
async fn before_it_is_polled() {
    let (server, client) = server(json(200, CREATED)).await;
    drop(creation(&client));
    sleep(PAUSE).await;
    assert_eq!(server.connections(), 0);
    check(&server, &client, 0).await;
}

#[tokio::test]
async fn when_it_has_only_begun_to_connect() {
    let (server, client) = server(json(200, CREATED)).await;
    let before = tasks();
    let mut call = creation(&client);
    assert!(futures_util::poll!(&mut call).is_pending());
    drop(call);
    sleep(PAUSE).await;
    assert_eq!((server.open_connections(), tasks()), (0, before));
    check(&server, &client, 0).await;
}

#[tokio::test]
async fn while_it_waits_for_the_head() {
    let (server, client) = server(nothing(End::StallBeforeHead)).await;
    let before = tasks();
    dropped(creation(&client), || server.requests().len() == 1).await;
    eventually(|| server.open_connections() == 0 && tasks() == before).await;
    sleep(PAUSE).await;
    check(&server, &client, 1).await;
}

#[tokio::test]
async fn while_it_reads_the_body() {
    let (server, client) = server(json(200, r#"{"id":"#).end(End::StallInBody(3))).await;
    let before = tasks();
    dropped(creation(&client), || server.written() > 0).await;
    eventually(|| server.open_connections() == 0 && tasks() == before).await;
    check(&server, &client, 1).await;
}

#[tokio::test]
async fn while_it_sleeps_between_two_attempts() {
    let (server, client) = server(status(429).header("Retry-After", "1")).await;
    let before = tasks();
    dropped(creation(&client), || server.written() > 0).await;
    sleep(Duration::from_millis(1200)).await;
    // The connection was complete, and is kept for the next call: a task on either side, and one that
    // handles idle connections.
    assert!(server.open_connections() == 1 && tasks() <= before + 3);
    check(&server, &client, 1).await;
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn with_a_hundred_others() {
    let server = Server::by(|request| match request.target() {
        "/rest/users" => nothing(End::StallBeforeHead),
        _ => json(200, r#"{"groups":[]}"#),
    })
    .await;
    let client = Harness::at(server.origin()).courrier();
    let before = tasks();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(creation(&client))).collect();
    eventually(|| server.requests().len() == 100).await;
    for call in &calls {
        call.abort();
    }
    eventually(|| server.open_connections() == 0 && tasks() == before).await;
    assert_eq!(server.requests().len(), 100);
    client.remove_user_group().id(21).group_id("ELU").send().await.expect("a success");
}

/// A MyReports client whose tokens come from this server.
fn refreshing(api: &Server, tokens: &Server) -> myreports::Client {
    let credentials = RefreshToken::new("id", PASSWORD, TOKEN);
    let credentials = credentials.token_url(format!("{}/connect/token", tokens.origin()));
    let builder = Harness::at(api.origin()).myreports_place().refresh_token(credentials);
    builder.build().expect("a usable client")
}

fn customer(client: &myreports::Client) -> Sending {
    go(client.create_customer_user().customer_tenant_id("t").body(myreports_user()).send())
}

/// The refresh token may have been used by then: it must not be used again.
#[tokio::test]
async fn while_a_token_is_fetched() {
    let token = r#"{"access_token":"a","token_type":"Bearer","refresh_token":"r2"}"#;
    let tokens = Server::always(json(200, token).after(PAUSE)).await;
    let api = Server::always(json(201, CUSTOMER)).await;
    let client = refreshing(&api, &tokens);
    dropped(customer(&client), || tokens.requests().len() == 1).await;
    sleep(2 * PAUSE).await;
    assert_eq!(api.connections(), 0);
    customer(&client).await.expect("created");
    assert_eq!((tokens.requests().len(), api.requests().len()), (1, 1));
}

/// No call waits forever for a fetch whose caller was dropped.
#[tokio::test]
async fn while_a_token_fetch_hangs() {
    let token = r#"{"access_token":"a","token_type":"Bearer"}"#;
    let stall = nothing(End::StallBeforeHead);
    let tokens = Server::in_turn([stall, json(200, token)]).await;
    let api = Server::always(json(201, CUSTOMER)).await;
    let credentials = RefreshToken::new("id", PASSWORD, TOKEN);
    let credentials = credentials.token_url(format!("{}/connect/token", tokens.origin()));
    let builder = Harness::at(api.origin()).impatient().myreports_place();
    let client = builder.refresh_token(credentials).build().expect("a usable client");
    dropped(customer(&client), || tokens.requests().len() == 1).await;
    customer(&client).await.expect("created");
    assert_eq!((tokens.requests().len(), api.requests().len()), (2, 1));
    eventually(|| tokens.open_connections() <= 1).await;
}

#[tokio::test]
async fn while_the_callers_own_provider_is_asked() {
    let server = Server::always(json(200, CREATED)).await;
    let provider = || async {
        sleep(PAUSE).await;
        Ok::<_, std::io::Error>(AccessToken::new(TOKEN))
    };
    let builder = Harness::at(server.origin()).courrier_place().token_provider(provider);
    let client = builder.build().expect("a usable client");
    let before = tasks();
    dropped(creation(&client), || true).await;
    sleep(2 * PAUSE).await;
    assert_eq!((server.connections(), tasks()), (0, before));
    check(&server, &client, 0).await;
}
