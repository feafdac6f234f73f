//! Calls without an async runtime, and inside of one.

use std::time::Duration;

use tokio::runtime::Runtime;
use user_provisioning::blocking::{Blocking, block_on};
use user_provisioning::maarch_courrier::{self, types::NewUser};
use user_provisioning::{Decision, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

use crate::support::response::json;
use crate::support::server::Server;

fn sandbox() -> (Runtime, Sandbox) {
    let runtime = Runtime::new().expect("a runtime");
    let sandbox = runtime.block_on(Sandbox::start());
    (runtime, sandbox)
}

fn ada() -> maarch_courrier::types::NewUserBuilder {
    NewUser::builder().user_id("ada").firstname("Ada").lastname("Lovelace").mail("ada@example.com")
}

#[test]
fn operations_ensure_and_offboard_are_sent_without_a_runtime() {
    let (_runtime, sandbox) = sandbox();
    let client = sandbox.maarch_courrier_client();
    let created = client.create_user().body(ada()).send_blocking().expect("a user");
    assert!(created.status().is_success());
    let ensured = client.ensure_user().user(ada()).send_blocking().expect("the same user");
    assert!(!ensured.is_created());
    client.offboard_user().login("ada").send_blocking().expect("an account that is closed");
    let plan = block_on(client.ensure_user().user(ada()).plan()).expect("a plan");
    assert!(plan.changes().is_empty() && !plan.remarks().is_empty(), "{plan:?}");
}

#[test]
fn charges_are_asked_for_in_a_blocking_call_too() {
    let (_runtime, sandbox) = sandbox();
    let client = sandbox.myreports_client();
    let user = myreports::types::NewUser::builder()
        .email("ada@example.com")
        .display_name("Ada Lovelace")
        .roles([myreports::types::Role::CustomerUserSupervisorL1]);
    let mut asked = 0;
    let call =
        client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).body(user);
    let response = block_on(call.confirm_charges(async |_| {
        asked += 1;
        Decision::Decline
    }));
    assert!(!matches!(response, Ok(user_provisioning::Charged::Done(_))), "{response:?}");
    assert_eq!((asked, sandbox.myreports_charges()), (1, 0));
}

#[test]
fn a_blocking_call_inside_of_a_runtime_is_an_error_and_sends_nothing() {
    let runtime = Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::always(json(200, r#"{"users":[]}"#)));
    let client = maarch_courrier::Client::builder()
        .base_url(server.origin())
        .basic("login", "password")
        .timeout(Duration::from_secs(5))
        .build()
        .expect("a client");
    let inside = |client: maarch_courrier::Client| {
        let error = client.list_users().send_blocking().expect_err("not in a runtime");
        // The client is fine; it is the call that is refused.
        assert!(error.is_invalid_request() && !error.is_configuration(), "{error:?}");
        assert!(error.to_string().starts_with("a blocking call was made inside"), "{error}");
        assert!(!error.may_have_been_carried_out());
    };
    let on_a_worker = client.clone();
    runtime.block_on(async { inside(client.clone()) });
    runtime.block_on(runtime.spawn(async move { inside(on_a_worker) })).expect("no panic");
    let single = tokio::runtime::Builder::new_current_thread().enable_all().build();
    single.expect("a runtime").block_on(async { inside(client.clone()) });
    assert_eq!(server.requests().len(), 0);
    client.list_users().send_blocking().expect("the same client works outside");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn many_threads_share_one_client_and_reuse_connections() {
    let runtime = Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::always(json(200, r#"{"users":[]}"#)));
    let client = maarch_courrier::Client::builder()
        .base_url(server.origin())
        .basic("login", "password")
        .build()
        .expect("a client");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..5 {
                    client.list_users().send_blocking().expect("a list");
                }
            });
        }
    });
    assert_eq!(server.requests().len(), 40);
    assert!(server.connections() < 20, "{} connections", server.connections());
}
