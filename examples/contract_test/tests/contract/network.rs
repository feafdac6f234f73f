use contract_test::network::onboard;
use user_provisioning::evolution_platform::operation::CreateUser;
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::ada;

#[tokio::test]
async fn a_colleague_has_the_role_in_the_organization() {
    let sandbox = Sandbox::start().await;
    let platform = sandbox.evolution_platform_client();
    let name = onboard(&platform, fixtures::ORGANIZATION, fixtures::ROLE, &ada()).await.unwrap();
    let users = sandbox.evolution_platform_users();
    let ada = users.iter().find(|user| user.identity_name == name).unwrap();
    assert_eq!(ada.organizations.len(), 1);
    sandbox.verify();
}

#[tokio::test]
async fn a_broken_connection_is_an_error() {
    let sandbox = Sandbox::start().await;
    sandbox.on::<CreateUser>().with_body(of_ada()).cut_body(10).times(1);
    let platform = sandbox.evolution_platform_client();
    let error =
        onboard(&platform, fixtures::ORGANIZATION, fixtures::ROLE, &ada()).await.unwrap_err();
    assert!(error.may_have_been_carried_out());
    sandbox.verify();
}

/// Any serializable value can describe a body.
fn of_ada() -> std::collections::HashMap<&'static str, &'static str> {
    [("email", "ada@example.com")].into()
}
