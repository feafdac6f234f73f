use contract_test::mailroom::onboard;
use user_provisioning::maarch_courrier::operation::{AddUserGroup, CreateUser, ListUsers};
use user_provisioning_sandbox::{Sandbox, ServerBehavior};

use super::ada;

#[tokio::test]
async fn a_colleague_gets_an_account_and_groups() {
    let sandbox = Sandbox::start().await;
    let id = onboard(&sandbox.maarch_courrier_client(), &ada(), &["AGENT", "ELU"]).await.unwrap();
    let users = sandbox.maarch_courrier_users();
    let ada = users.iter().find(|user| user.id == id).unwrap();
    assert_eq!(ada.user_id, "alovelace");
    let groups: Vec<&str> =
        ada.groups.iter().filter_map(|group| group.group_id.as_deref()).collect();
    assert_eq!(groups, ["AGENT", "ELU"]);
    sandbox.verify();
}

#[tokio::test]
async fn after_a_lost_response_the_account_is_looked_up() {
    let sandbox = Sandbox::start().await;
    sandbox
        .on::<CreateUser>()
        .matching(|call| call.body().user_id.as_str() == "ALovelace")
        .carry_out()
        .drop_connection()
        .times(1);
    sandbox.on::<ListUsers>().php_noise();
    onboard(&sandbox.maarch_courrier_client(), &ada(), &["ELU"]).await.unwrap();
    let calls = sandbox.received::<AddUserGroup>();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].body().group_id.as_str(), "ELU");
    sandbox.verify();
}

#[tokio::test]
async fn a_request_that_never_arrived_is_an_error() {
    let sandbox = Sandbox::start().await;
    sandbox.on::<CreateUser>().drop_connection().times(1);
    let error = onboard(&sandbox.maarch_courrier_client(), &ada(), &["ELU"]).await.unwrap_err();
    assert!(error.is_interrupted());
    assert!(sandbox.received::<AddUserGroup>().is_empty());
    sandbox.verify();
}

#[tokio::test]
async fn a_missing_privilege_is_an_error() {
    let sandbox = Sandbox::start().await;
    sandbox.set_behavior(ServerBehavior::default().without_rights(true));
    let error = onboard(&sandbox.maarch_courrier_client(), &ada(), &[]).await.unwrap_err();
    assert!(error.is_forbidden());
}
