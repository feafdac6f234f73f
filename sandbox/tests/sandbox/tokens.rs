//! Tokens are got from the sandbox as from the products.

use std::sync::{Arc, Mutex};

use user_provisioning::myreports::RefreshToken;
use user_provisioning::myreports::types::NewUser;
use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{ParapheurCaller, Sandbox, ServerBehavior, fixtures};

fn operations(sandbox: &Sandbox) -> Vec<&'static str> {
    sandbox.requests().iter().filter_map(|request| request.operation()).collect()
}

#[tokio::test]
async fn both_maarch_products_take_a_log_in() -> Result<(), Error> {
    let sandbox = Sandbox::start().await;
    sandbox.set_behavior(ServerBehavior::default().parapheur_caller(ParapheurCaller::Person));
    let courrier = maarch_courrier::Client::builder().base_url(sandbox.maarch_courrier_url());
    let courrier = courrier.log_in(fixtures::LOGIN, fixtures::PASSWORD).build()?;
    courrier.list_users().send().await?;
    courrier.list_users().send().await?;
    let parapheur = maarch_parapheur::Client::builder().base_url(sandbox.maarch_parapheur_url());
    let parapheur = parapheur.log_in(fixtures::LOGIN, fixtures::PASSWORD).build()?;
    parapheur.list_users().send().await?;
    let wanted = [
        "maarch_courrier.authenticate",
        "maarch_courrier.list_users",
        "maarch_courrier.list_users",
        "maarch_parapheur.authenticate",
        "maarch_parapheur.list_users",
    ];
    assert_eq!(operations(&sandbox), wanted);
    let bearer = format!("Bearer {}", fixtures::BEARER_TOKEN);
    assert_eq!(sandbox.requests()[1].header("authorization"), Some(&*bearer));
    Ok(())
}

/// At Maarch Parapheur a REST account has HTTP Basic and nothing else.
#[tokio::test]
async fn a_rest_account_cannot_log_in_to_parapheur() -> Result<(), Error> {
    let sandbox = Sandbox::start().await;
    let client = maarch_parapheur::Client::builder().base_url(sandbox.maarch_parapheur_url());
    let client = client.log_in(fixtures::LOGIN, fixtures::PASSWORD).build()?;
    let error = client.list_users().send().await.unwrap_err();
    assert!(error.is_credentials() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains("Authentication unauthorized"), "{error}");
    assert_eq!(operations(&sandbox), ["maarch_parapheur.authenticate"]);
    Ok(())
}

#[tokio::test]
async fn a_wrong_login_is_reported_and_nothing_else_is_sent() -> Result<(), Error> {
    let sandbox = Sandbox::start().await;
    let client = maarch_courrier::Client::builder().base_url(sandbox.maarch_courrier_url());
    let client = client.log_in(fixtures::LOGIN, "another").build()?;
    for _ in 0..3 {
        let error = client.list_users().send().await.unwrap_err();
        assert!(error.is_credentials() && !error.may_have_been_sent(), "{error}");
        assert!(error.to_string().contains("Authentication Failed"), "{error}");
    }
    assert_eq!(operations(&sandbox), ["maarch_courrier.authenticate"]);
    Ok(())
}

#[tokio::test]
async fn the_evolution_platform_takes_client_credentials() -> Result<(), Error> {
    let sandbox = Sandbox::start().await;
    let client = |secret: &str| {
        evolution_platform::Client::builder()
            .base_url(sandbox.evolution_platform_url())
            .client_credentials(fixtures::CLIENT_ID, secret)
            .token_url(sandbox.evolution_platform_token_url())
            .api_key(fixtures::API_KEY)
            .build()
    };
    let call = |client: &evolution_platform::Client| {
        let user = evolution_platform::types::NewUser::builder()
            .identity_name("ada")
            .display_name("Ada")
            .email("ada@example.com")
            .first_name("Ada")
            .last_name("Lovelace")
            .organizations([evolution_platform::types::OrganizationRole::builder()
                .organization_id(fixtures::ORGANIZATION)
                .role_id(fixtures::ROLE)]);
        client.create_user().body(user).send()
    };
    let error = call(&client("wrong")?).await.unwrap_err();
    assert!(error.is_credentials() && error.to_string().contains("41"), "{error}");
    assert_eq!(call(&client(fixtures::CLIENT_SECRET)?).await?.identity_name, "ada");
    Ok(())
}

#[tokio::test]
async fn a_new_refresh_token_is_handed_over() -> Result<(), Error> {
    let sandbox = Sandbox::start().await;
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    let grant =
        RefreshToken::new(fixtures::CLIENT_ID, fixtures::CLIENT_SECRET, fixtures::REFRESH_TOKEN)
            .token_url(sandbox.myreports_token_url())
            .on_rotation(move |token| {
                store.lock().unwrap().push(token);
                async { Ok::<_, std::io::Error>(()) }
            });
    let client = myreports::Client::builder().base_url(sandbox.myreports_url());
    let client = client.refresh_token(grant).build()?;
    let user = NewUser::builder().email("ada@example.com").display_name("Ada Lovelace");
    let call =
        client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).body(user);
    call.send().await?;
    assert_eq!(*stored.lock().unwrap(), [format!("{}+", fixtures::REFRESH_TOKEN)]);
    assert_eq!(operations(&sandbox), ["myreports.token", "myreports.create_customer_user"]);
    Ok(())
}
