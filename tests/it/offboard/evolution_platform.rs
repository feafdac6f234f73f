//! Out of the Evolution Platform, which has no way out.

use user_provisioning::{
    Error, ErrorKind, OffboardAction, OffboardOutcome, Offboarded, RetryPolicy, evolution_platform,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use crate::support::response::{CannedResponse, json, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

#[tokio::test]
async fn it_says_that_it_cannot_and_writes_nothing() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let leaver = client.offboard_user().identity_name(fixtures::IDENTITY_NAME);
    let plan = leaver.clone().plan().await.unwrap();
    assert_eq!(plan.action(), OffboardAction::Nothing);
    assert!(plan.user().is_some() && plan.changes().is_empty());
    assert!(plan.refusal().unwrap().contains("no operation"));
    assert!(plan.to_string().starts_with("nothing would be done\n"), "{plan}");
    let error = leaver.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsafeChange);
    assert!(!error.to_string().contains(fixtures::IDENTITY_NAME), "{error}");
    let nobody = client.offboard_user().identity_name("nobody@example.com");
    assert_eq!(nobody.clone().plan().await.unwrap().refusal(), None);
    assert_eq!(nobody.send().await.unwrap().outcome(), OffboardOutcome::Absent);
    let missing = client.offboard_user().identity_name(" ").send().await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::InvalidRequest);
    assert!(sandbox.requests().iter().all(|request| request.method() == "GET"));
}

/// The gateway in front of the platform answers 404 for an API that is not there, such as below a wrong base URL.
#[tokio::test]
async fn nobody_is_absent_from_an_api_that_is_not_there() {
    let nothing = || json(404, r#"{"code":60,"message":"Resource not found","description":""}"#);
    let leave = async |list: CannedResponse| -> Result<Offboarded<_>, Error> {
        let nothing = nothing();
        let server = Server::by(move |request| match request.target().contains("/users/") {
            true => nothing.clone(),
            false => list.clone(),
        })
        .await;
        let builder = evolution_platform::Client::builder().base_url(server.origin());
        let builder = builder.bearer_token("t").api_key("k").retry(RetryPolicy::never());
        let client = builder.build().unwrap();
        client.offboard_user().identity_name("ada").send().in_time().await
    };
    let error = leave(nothing()).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(leave(status(500)).await.is_err_and(|error| error.is_server_error()));
    // An account that may not list users knows at least that there are some.
    for list in [json(200, "[]"), json(403, r#"{"code":403,"message":"Forbidden access"}"#)] {
        assert_eq!(leave(list).await.unwrap().outcome(), OffboardOutcome::Absent);
    }
}
