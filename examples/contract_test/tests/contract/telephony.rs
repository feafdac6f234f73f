use contract_test::telephony::onboard;
use user_provisioning::myreports::operation::CreateCustomerUser;
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::ada;

#[tokio::test]
async fn money_is_spent_only_from_a_budget() {
    let sandbox = Sandbox::start().await;
    let reports = sandbox.myreports_client();
    let before = sandbox.myreports_users(fixtures::CUSTOMER_TENANT).len();
    let outcome = onboard(&reports, fixtures::CUSTOMER_TENANT, &ada(), false).await.unwrap();
    assert_eq!(outcome, None);
    assert_eq!(sandbox.myreports_users(fixtures::CUSTOMER_TENANT).len(), before);

    let outcome = onboard(&reports, fixtures::CUSTOMER_TENANT, &ada(), true).await.unwrap();
    assert!(outcome.is_some());
    assert_eq!(sandbox.myreports_charges(), 1);
    let calls = sandbox.received::<CreateCustomerUser>();
    let consents: Vec<bool> = calls.iter().map(|call| call.accepts_charges()).collect();
    assert_eq!(consents, [false, false, true]);
    sandbox.verify();
}

#[tokio::test]
async fn a_customer_without_licences_is_an_error() {
    let sandbox = Sandbox::start().await;
    assert!(sandbox.set_myreports_licences(fixtures::CUSTOMER_TENANT, 0));
    let reports = sandbox.myreports_client();
    let error = onboard(&reports, fixtures::CUSTOMER_TENANT, &ada(), true).await.unwrap_err();
    assert!(error.is_bad_request());
    assert_eq!(sandbox.myreports_charges(), 0);
}
