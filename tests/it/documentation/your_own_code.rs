use user_provisioning::Error;
use user_provisioning::maarch_courrier::{Client, types::NewUser};
use user_provisioning_sandbox::Sandbox;

/// Your own code: it takes a client and does not know which server answers.
async fn onboard(courrier: &Client, login: &str) -> Result<i32, Error> {
    let user = NewUser::builder()
        .user_id(login)
        .firstname("Ada")
        .lastname("Lovelace")
        .mail("ada@example.com");
    Ok(courrier.create_user().body(user).send().await?.id)
}

#[tokio::test]
async fn a_person_is_onboarded_once() -> Result<(), Error> {
    let sandbox = Sandbox::start().await;
    let courrier = sandbox.maarch_courrier_client();
    let id = onboard(&courrier, "ALovelace").await?;
    let list = courrier.list_users().send().await?;
    assert!(list.users.iter().any(|user| user.id == id && user.user_id == "alovelace"));

    assert!(onboard(&courrier, "alovelace").await.is_err(), "the login is taken");
    assert_eq!(sandbox.requests().len(), 3);
    assert!(sandbox.unknown_requests().is_empty());
    Ok(())
}
