//! Lists the users of all products on the sandbox, with the Rust client that openapi-generator made.
use openapi::apis::configuration::{ApiKey, Configuration};
use openapi::apis::evolution_platform_api::evolution_platform_list_users;
use openapi::apis::maarch_courrier_api::maarch_courrier_list_users;
use openapi::apis::maarch_parapheur_api::maarch_parapheur_list_users;
use openapi::apis::myreports_api::myreports_list_customer_users;

const CUSTOMER: &str = "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_path = std::env::args().nth(1).ok_or("the address of the sandbox is missing")?;
    let token = Configuration {
        base_path: base_path.clone(),
        oauth_access_token: Some("sandbox-token".to_owned()),
        bearer_access_token: Some("sandbox-token".to_owned()),
        api_key: Some(ApiKey { prefix: None, key: "sandbox-api-key".to_owned() }),
        ..Configuration::new()
    };
    let login = ("provisioning".to_owned(), Some("sandbox-password".to_owned()));
    let login = Configuration { base_path, basic_auth: Some(login), ..Configuration::new() };

    let reports = myreports_list_customer_users(&token, CUSTOMER).await?.data;
    check("MyReports", reports.iter().any(|user| user.email.as_deref() == Some("ada@example.com")))?;
    let clerks = maarch_courrier_list_users(&login).await?.users;
    check("Maarch Courrier", clerks.iter().any(|user| user.user_id == "alovelace"))?;
    let signers = maarch_parapheur_list_users(&login, None).await?.users;
    check("Maarch Parapheur", signers.iter().any(|user| user.login.as_deref() == Some("alovelace")))?;
    let members = evolution_platform_list_users(&token, None, None).await?;
    check("Evolution Platform", members.iter().any(|user| user.identity_name == "ada@example.com"))?;
    Ok(())
}

fn check(product: &str, is_listed: bool) -> Result<(), String> {
    println!("- {product}: {}", if is_listed { "listed the user" } else { "the user is missing" });
    is_listed.then_some(()).ok_or_else(|| format!("{product} does not list the user"))
}
