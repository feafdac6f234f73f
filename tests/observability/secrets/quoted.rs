//! Token endpoints and APIs that quote the request, in the encoding in which it was sent.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use user_provisioning::myreports::RefreshToken;
use user_provisioning::{Error, RetryPolicy, evolution_platform, maarch_courrier, myreports};

use super::canaries::{API_KEY, CLIENT_SECRET, LOG_IN_PASSWORD, PASSWORD, REFRESH_TOKEN};
use super::display::Shown;
use crate::support::response::json;
use crate::support::server::{Recorded, Server};
use crate::support::users::{courrier_user, myreports_user, platform_user};

/// What a server can quote of a request: its headers and its body, whole and in parts.
fn quotable(request: &Recorded, secret: &str) -> Vec<String> {
    let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let mut quoted = vec![
        secret.to_owned(),
        secret.trim().to_owned(),
        encoded.clone(),
        encoded.to_lowercase(),
        encoded.replace("%20", "+"),
        serde_json::Value::from(secret).to_string().replace('/', "\\/"),
        STANDARD.encode(format!("id:{secret}")),
        STANDARD.encode(format!("id:{encoded}")),
        URL_SAFE_NO_PAD.encode(format!("some login:{}", secret.trim())),
        String::from_utf8_lossy(&request.body).into_owned(),
        request.target().to_owned(),
    ];
    for (_, value) in request.headers() {
        quoted.push(value.to_owned());
        quoted.extend(value.split_once(' ').map(|(_, word)| word.to_owned()));
    }
    quoted
}

/// A server that quotes each part of the request in turn, in each form of a failure.
async fn parrot(index: usize, secret: &'static str) -> (Server, usize) {
    let all =
        quotable(&Recorded { head: "GET / HTTP/1.1\r\n\r\n".to_owned(), body: Vec::new() }, secret)
            .len();
    let server = Server::by(move |request| {
        let said = quotable(request, secret).into_iter().nth(index);
        let said = said.unwrap_or_else(|| request.head.replace("\r\n", " "));
        let said = format!("not accepted: {said}");
        json(
            400,
            serde_json::json!({ "error": "invalid_client", "error_description": said }).to_string(),
        )
    });
    (server.await, all + 16)
}

pub async fn run(shown: &mut Shown) -> Vec<Recorded> {
    let mut sent = Vec::new();
    for (secret, connect) in CASES {
        let mut index = 0;
        loop {
            let (server, all) = parrot(index, secret).await;
            let outcome = connect(server.origin()).await;
            shown.error(format!("a server that quotes, number {index}"), &outcome);
            sent.extend(server.requests());
            index += 1;
            if index > all {
                break;
            }
        }
    }
    sent
}

type Connect = fn(String) -> std::pin::Pin<Box<dyn Future<Output = Error>>>;

/// The caller's surrounding blanks are sent too.
const BLANK_PASSWORD: &str = concat!("+/", "password2c8e4b0d32f1", "&=~ \u{e9} ");
const CASES: [(&str, Connect); 6] = [
    (CLIENT_SECRET.text, |origin| Box::pin(client_credentials(origin))),
    (CLIENT_SECRET.text, |origin| Box::pin(refresh_token(origin))),
    (REFRESH_TOKEN.text, |origin| Box::pin(refresh_token(origin))),
    (LOG_IN_PASSWORD.text, |origin| Box::pin(log_in(origin))),
    (BLANK_PASSWORD, |origin| Box::pin(basic(origin))),
    (API_KEY.text, |origin| Box::pin(api_key(origin))),
];

async fn client_credentials(origin: String) -> Error {
    let builder = evolution_platform::Client::builder().base_url(&origin);
    let builder = builder.client_credentials("some id", CLIENT_SECRET.text).api_key(API_KEY.text);
    let client = builder.token_url(format!("{origin}/token")).build().expect("a usable client");
    client
        .create_user()
        .body(platform_user())
        .retry(RetryPolicy::never())
        .send()
        .await
        .expect_err("no")
}

async fn refresh_token(origin: String) -> Error {
    let grant = RefreshToken::new("some id", CLIENT_SECRET.text, REFRESH_TOKEN.text);
    let grant = grant.token_url(format!("{origin}/token"));
    let client = myreports::Client::builder().base_url(&origin).refresh_token(grant);
    let client = client.build().expect("a usable client");
    let call = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    call.retry(RetryPolicy::never()).send().await.expect_err("no")
}

async fn log_in(origin: String) -> Error {
    let builder = maarch_courrier::Client::builder().base_url(&origin);
    refused_by_courrier(builder.log_in("login", LOG_IN_PASSWORD.text)).await
}

async fn basic(origin: String) -> Error {
    let builder = maarch_courrier::Client::builder().base_url(&origin);
    refused_by_courrier(builder.basic("login", BLANK_PASSWORD)).await
}

async fn refused_by_courrier(builder: maarch_courrier::ClientBuilder) -> Error {
    let client = builder.build().expect("a usable client");
    let call = client.create_user().body(courrier_user()).retry(RetryPolicy::never());
    call.send().await.expect_err("no")
}

async fn api_key(origin: String) -> Error {
    let builder = evolution_platform::Client::builder().base_url(&origin);
    let client = builder.bearer_token(PASSWORD.text).api_key(API_KEY.text).build();
    let client = client.expect("a usable client");
    client
        .create_user()
        .body(platform_user())
        .retry(RetryPolicy::never())
        .send()
        .await
        .expect_err("no")
}
