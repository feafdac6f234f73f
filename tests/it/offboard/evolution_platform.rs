//! Out of the Evolution Platform, which has no way out.

use user_provisioning::{ErrorKind, OffboardAction, OffboardOutcome};
use user_provisioning_sandbox::{Sandbox, fixtures};

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
