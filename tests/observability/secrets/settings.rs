//! Settings and calls that are refused before anything is sent.

use user_provisioning::myreports::RefreshToken;
use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use super::canaries::{
    API_KEY, BEARER, CLIENT_SECRET, EXTRA_HEADER, PASSWORD, REFRESH_TOKEN, URL_PASSWORD,
};
use super::clients::LOGIN;
use super::display::Shown;
use crate::support::users::{courrier_user, myreports_user};

/// Base URLs that contain a secret; all are rejected.
fn base_urls() -> Vec<String> {
    let secret = URL_PASSWORD.text.replace('/', "%2F");
    vec![
        format!("https://user:{secret}@host/api"),
        format!("https://{secret}@host/api"),
        format!("https://user:{secret}@ho st/api"),
        format!("https://user:{secret}@"),
        format!("https://host/api?key={secret}"),
        format!("https://host/api#{secret}"),
        format!("ftp://user:{secret}@host"),
        secret,
    ]
}

pub fn run(shown: &mut Shown) {
    for url in base_urls() {
        macro_rules! refused {
            ($($service:ident),*) => {$({
                let builder = $service::Client::builder().base_url(&url);
                shown.value("a builder with a bad base URL", &builder);
                refusal(shown, "a base URL with a secret", builder.build());
            })*};
        }
        refused!(myreports, maarch_courrier, maarch_parapheur, evolution_platform);
        token_urls(shown, &url);
    }
    headers(shown);
    unencrypted(shown);
    calls(shown);
}

fn refusal<C>(shown: &mut Shown, place: &str, built: Result<C, Error>) {
    let error = built.err().unwrap_or_else(|| panic!("{place} was taken"));
    assert!(error.is_configuration(), "{error}");
    shown.error(place, &error);
}

/// A token endpoint may have a query; it works, and is still not printed.
fn token_urls(shown: &mut Shown, url: &str) {
    let credentials =
        RefreshToken::new("id", CLIENT_SECRET.text, REFRESH_TOKEN.text).token_url(url);
    shown.value("a refresh token with a bad URL", &credentials);
    let builder = myreports::Client::builder().region(myreports::Region::Europe);
    let builder = builder.refresh_token(credentials);
    shown.value("a builder with a bad token URL", &builder);
    let usable = url.contains('?');
    match builder.build() {
        Err(error) if !usable => shown.error("a bad token URL", &error),
        Ok(client) if usable => shown.value("a client with a token URL", &client),
        Err(error) => panic!("{url}: {error}"),
        Ok(_) => panic!("{url} was taken"),
    }
    let builder = evolution_platform::Client::builder().production().api_key(API_KEY.text);
    let builder = builder.client_credentials("id", CLIENT_SECRET.text).token_url(url);
    shown.value("a builder with a bad token URL", &builder);
    if let Err(error) = builder.build() {
        shown.error("a bad token URL", &error);
    }
}

/// Credentials that are not valid header values.
fn headers(shown: &mut Shown) {
    let broken = |text: &str| format!("{text}\r\nx-injected: yes");
    let courrier = || maarch_courrier::Client::builder().base_url("https://host");
    let builder = courrier().bearer_token(broken(BEARER.text));
    shown.value("a builder with a broken token", &builder);
    refusal(shown, "a token with a line break", builder.build());
    refusal(shown, "a login with a colon", courrier().basic("a:b", PASSWORD.text).build());
    refusal(shown, "no login", courrier().basic("", PASSWORD.text).build());
    refusal(shown, "no login", courrier().log_in("", PASSWORD.text).build());
    refusal(shown, "a secret in user-agent", courrier().user_agent(broken(BEARER.text)).build());
    let evolution = || evolution_platform::Client::builder().production();
    let builder = evolution().bearer_token(BEARER.text).api_key(broken(API_KEY.text));
    shown.value("a builder with a broken key", &builder);
    refusal(shown, "a key with a line break", builder.build());
    let builder = evolution().client_credentials("", CLIENT_SECRET.text);
    refusal(shown, "no client id", builder.build());
}

fn unencrypted(shown: &mut Shown) {
    let place = "credentials over plain http";
    let url = "http://courrier.ville.fr";
    let courrier = || maarch_courrier::Client::builder().base_url(url);
    refusal(shown, place, courrier().basic(LOGIN, PASSWORD.text).build());
    refusal(shown, place, courrier().bearer_token(BEARER.text).build());
    let parapheur = maarch_parapheur::Client::builder().base_url(url);
    refusal(shown, place, parapheur.log_in(LOGIN, PASSWORD.text).build());
    let evolution = evolution_platform::Client::builder().base_url(url);
    refusal(shown, place, evolution.api_key(API_KEY.text).build());
    let credentials = RefreshToken::new("id", CLIENT_SECRET.text, REFRESH_TOKEN.text);
    let credentials = credentials.token_url("http://login.example.com/token");
    let myreports = myreports::Client::builder().region(myreports::Region::Europe);
    refusal(shown, place, myreports.refresh_token(credentials).build());
}

/// Calls with a secret in the wrong place; none of them opens a connection.
fn calls(shown: &mut Shown) {
    let client = myreports::Client::builder().region(myreports::Region::Europe);
    let client = client.bearer_token(BEARER.text).build().expect("a usable client");
    let secret = EXTRA_HEADER.text;
    let call = || client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    for (name, value) in [
        ("authorization", secret),
        ("X-API-Key", secret),
        ("x-gateway\r\nx-injected", secret),
        ("x-gateway-key", "+/extraheader7f3b9e5ac780\r\nx-injected: yes"),
        // Name and value swapped.
        ("Bearer +/extraheader7f3b9e5ac780&=~", "authorization"),
    ] {
        let call = call().header(name, value);
        shown.value("a call with a bad header", &call);
        let error = futures_util::FutureExt::now_or_never(call.send());
        let error = error.expect("nothing to wait for").expect_err("it is refused");
        assert!(error.is_invalid_request(), "{error}");
        shown.error("a call with a bad header", &error);
    }
    let call = call().header("x-gateway-key", secret).header("x-gateway-key", secret);
    let error = futures_util::FutureExt::now_or_never(call.send());
    shown.error("a header twice", &error.expect("at once").expect_err("it is refused"));

    let client = maarch_courrier::Client::builder().base_url("https://host");
    let client = client.basic(LOGIN, PASSWORD.text).build().expect("a usable client");
    let call = client.create_user().body(courrier_user().user_id("")).request_id(secret);
    shown.value("a call with a bad body", &call);
    let error = futures_util::FutureExt::now_or_never(call.send());
    shown.error("a call with a bad body", &error.expect("at once").expect_err("it is refused"));
    let call = client.list_users().header("x-gateway-key", secret).lenient();
    shown.value("a lenient call", &call);
}
