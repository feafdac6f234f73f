use std::time::Duration;

use serde_json::json;
use user_provisioning::RetryPolicy;
use user_provisioning::maarch_courrier::operation::{CreateUser, ListUsers};
use user_provisioning::maarch_courrier::types::CreatedUser;
use user_provisioning_sandbox::Sandbox;

use super::responses::ada;

#[tokio::test]
async fn a_dropped_connection_is_a_lost_response() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    // A connection that was used before breaks like a new one.
    let before = client.list_users().send().await.unwrap().users.len();
    sandbox
        .on::<CreateUser>()
        .drop_connection()
        .times(1)
        .then()
        .carry_out()
        .drop_connection()
        .times(1);
    let call = client.create_user().body(ada());
    let error = call.clone().send().await.unwrap_err();
    assert!(error.is_interrupted() && error.may_have_been_carried_out(), "{error}");
    assert_eq!(client.list_users().send().await.unwrap().users.len(), before, "not carried out");
    let error = call.clone().send().await.unwrap_err();
    assert!(error.is_interrupted() && error.may_have_been_carried_out(), "{error}");
    assert_eq!(client.list_users().send().await.unwrap().users.len(), before + 1, "carried out");
    assert_eq!(sandbox.received::<CreateUser>().len(), 2);
    sandbox.verify();
}

#[tokio::test]
async fn a_read_is_repeated_after_a_broken_response() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<ListUsers>().drop_connection().then().cut_body(20).times(1);
    assert_eq!(client.list_users().send().await.unwrap().users.len(), 3);
    assert_eq!(sandbox.received::<ListUsers>().len(), 3);
    sandbox.verify();
}

#[tokio::test]
async fn a_cut_body_ends_where_the_rule_says() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let never = || client.create_user().body(ada()).retry(RetryPolicy::never());
    let whole = json!({ "id": 70 }).to_string().len();
    for bytes in [0, 1, whole - 1] {
        let cut = sandbox.on::<CreateUser>().answer(200, CreatedUser::builder().id(70));
        cut.cut_body(bytes).times(1);
        let error = never().send().await.unwrap_err();
        assert!(error.may_have_been_carried_out(), "{bytes}: {error}");
        assert_eq!(error.raw_body().len(), bytes, "{error:?}");
    }
    for bytes in [whole, whole + 1, usize::MAX] {
        let uncut = sandbox.on::<CreateUser>().answer(200, CreatedUser::builder().id(70));
        uncut.cut_body(bytes).times(1);
        assert_eq!(never().send().await.unwrap().id, 70, "{bytes}");
    }
}

#[tokio::test]
async fn php_noise_is_taken_away_by_the_client() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<CreateUser>().php_noise().times(1);
    let created = client.create_user().body(ada()).send().await.unwrap();
    assert!(created.repaired());
    assert_eq!(created.id, 22);
    assert!(created.header("content-type").is_some_and(|kind| kind.starts_with("text/html")));
    assert_eq!(client.get_user().id(22).send().await.unwrap().id, 22);
}

#[tokio::test]
async fn a_faulty_response_hides_the_proxy_header() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<ListUsers>().cut_body(usize::MAX);
    let list = client.list_users().send().await.unwrap();
    assert!(list.headers().keys().all(|name| !name.as_str().contains("sandbox")));
}

#[tokio::test]
async fn a_caller_that_does_not_wait_leaves_the_sandbox_well() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<ListUsers>().delay(Duration::from_secs(600)).times(1);
    let call = client.list_users().timeout(Duration::from_millis(100));
    let error = call.retry(RetryPolicy::never()).send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(client.list_users().send().await.unwrap().users.len(), 3);
}
