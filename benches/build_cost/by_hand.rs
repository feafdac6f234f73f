//! Reads a user of Maarch Courrier and creates another, written by hand with `reqwest`.

use std::env;
use std::error::Error;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder, Response};
use serde::{Deserialize, Serialize};

struct Client {
    base_url: String,
    login: String,
    password: String,
    http: reqwest::Client,
}

#[derive(Debug, Deserialize)]
struct UserSummary {
    firstname: Option<String>,
    lastname: Option<String>,
    mail: Option<String>,
}

#[derive(Debug, Serialize)]
struct NewUser<'a> {
    #[serde(rename = "userId")]
    user_id: &'a str,
    firstname: &'a str,
    lastname: &'a str,
    mail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'a str>,
}

#[derive(Debug, Deserialize)]
struct CreatedUser {
    id: i64,
}

#[derive(Debug, Deserialize)]
struct Failure {
    errors: String,
}

impl Client {
    fn new(base_url: String, login: String, password: String) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .timeout(Duration::from_secs(60))
            .build()?;
        Ok(Self { base_url, login, password, http })
    }

    fn call(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.base_url);
        self.http.request(method, url).basic_auth(&self.login, Some(&self.password))
    }

    async fn get_user(&self, id: i64) -> Result<UserSummary, Box<dyn Error>> {
        let response = self.call(Method::GET, &format!("/rest/users/{id}")).send().await?;
        Ok(success(response).await?.json().await?)
    }

    async fn create_user(&self, user: &NewUser<'_>) -> Result<CreatedUser, Box<dyn Error>> {
        let response = self.call(Method::POST, "/rest/users").json(user).send().await?;
        Ok(success(response).await?.json().await?)
    }
}

async fn success(response: Response) -> Result<Response, Box<dyn Error>> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let failure: Failure = response.json().await?;
    Err(format!("{status}: {}", failure.errors).into())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        return Err("TLS is set up already".into());
    }
    let client = Client::new(
        env::var("COURRIER_URL")?,
        env::var("COURRIER_LOGIN")?,
        env::var("COURRIER_PASSWORD")?,
    )?;
    let user = client.get_user(21).await?;
    println!("{:?} {:?} <{:?}>", user.firstname, user.lastname, user.mail);
    let user = NewUser {
        user_id: "bwayne",
        firstname: "Bruce",
        lastname: "Wayne",
        mail: "bruce.wayne@wcorp.com",
        phone: None,
    };
    let created = client.create_user(&user).await?;
    println!("created {}", created.id);
    Ok(())
}
