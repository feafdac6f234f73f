use std::time::Duration;

use contract_test::signing::onboard;
use user_provisioning::maarch_parapheur::operation::CreateUser;
use user_provisioning::maarch_parapheur::types::NewUser;
use user_provisioning_sandbox::Sandbox;

use super::ada;

#[tokio::test]
async fn an_existing_login_is_accepted() {
    let sandbox = Sandbox::start().await;
    let ada_there = NewUser::builder().login("alovelace").firstname("Ada").lastname("Lovelace");
    sandbox.add_maarch_parapheur_user(ada_there.email("ada@example.com"));
    let before = sandbox.maarch_parapheur_users();
    assert!(!onboard(&sandbox.maarch_parapheur_client(), &ada()).await.unwrap());
    assert_eq!(sandbox.maarch_parapheur_users(), before);
    sandbox.verify();
}

#[tokio::test]
async fn a_slow_server_is_waited_for() {
    let sandbox = Sandbox::start().await;
    sandbox.on::<CreateUser>().delay(Duration::from_millis(50)).times(1);
    assert!(onboard(&sandbox.maarch_parapheur_client(), &ada()).await.unwrap());
    sandbox.verify();
}
