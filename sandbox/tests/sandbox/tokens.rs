//! Tokens of the sandbox are obtained as from the products.

use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use user_provisioning::myreports::RefreshToken;
use user_provisioning::myreports::types::NewUser;
use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{ParapheurCaller, Sandbox, ServerBehavior, fixtures};

use crate::support::raw;

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

/// At Maarch Parapheur a REST account can use HTTP Basic only.
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

#[tokio::test]
async fn a_token_is_for_the_client_with_its_own_secret_and_grant() {
    let sandbox = Sandbox::start().await;
    let basic = |secret: &str| basic_of(fixtures::CLIENT_ID, secret);
    let (good, bad) = (basic(fixtures::CLIENT_SECRET), basic("another"));
    let renewal = |token: &str| format!("grant_type=refresh_token&refresh_token={token}");
    let myreports = sandbox.myreports_token_url();
    let evolution = sandbox.evolution_platform_token_url();
    for (url, authorization, form, status) in [
        (&myreports, &good, renewal(fixtures::REFRESH_TOKEN), 200),
        (&myreports, &good, renewal(&format!("{}%2B%2B", fixtures::REFRESH_TOKEN)), 200),
        (&myreports, &bad, renewal(fixtures::REFRESH_TOKEN), 400),
        (&myreports, &good, renewal("another"), 400),
        (&myreports, &good, renewal(&format!("{}x", fixtures::REFRESH_TOKEN)), 400),
        (&myreports, &good, renewal(""), 400),
        (&myreports, &good, format!("token={}", fixtures::REFRESH_TOKEN), 400),
        (&evolution, &good, "grant_type=client_credentials".to_owned(), 200),
        (&evolution, &bad, "grant_type=client_credentials".to_owned(), 401),
        (&evolution, &good, "grant_type=password".to_owned(), 401),
        (&evolution, &good, String::new(), 401),
    ] {
        let response = raw("POST", url, &[("authorization", authorization)], &form).await;
        assert_eq!(response.status, status, "{url} {form}");
    }
    let renewed = raw("POST", &myreports, &[("authorization", &good)], &renewal("another")).await;
    assert_eq!(renewed.json(), json!({ "error": "invalid_grant" }));
}

fn basic_of(login: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{login}:{password}")))
}
