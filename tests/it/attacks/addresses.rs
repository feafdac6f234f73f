//! Attacks on promise 4: base URLs that look like the loopback but are not, and the reverse.

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use super::{TOKEN, courrier_place, following_redirects};
use crate::support::response::{json, status};
use crate::support::server::Server;
use crate::support::users::courrier_user;

/// Base URLs over plain http that no credentials may go to.
const ELSEWHERE: &[&str] = &[
    "http://courrier.ville.fr",
    "HTTP://courrier.ville.fr",
    "http:courrier.ville.fr",
    "http:\\\\courrier.ville.fr",
    "  http://courrier.ville.fr",
    "ht\ntp://courrier.ville.fr",
    "http://localhost.evil",
    "http://localhost.evil:80/localhost",
    "http://evil/localhost",
    "http://evil\\localhost",
    "http://localhost%2eevil",
    "http://localhost%252eevil",
    "http://localhost\u{3002}evil",
    "http://localhost.",
    "http://localhost.localdomain",
    "http://127.0.0.1.evil",
    "http://127.0.0.1%2eevil",
    "http://128.0.0.1",
    "http://0.0.0.0",
    "http://0",
    "http://[::]",
    "http://[::ffff:127.0.0.1]",
    "http://[::7f00:1]",
    "http://[fe80::1]",
    "http://10.0.0.1",
    "http://169.254.169.254",
    "http://\u{43b}ocalhost",
    "http://localh\u{3bf}st",
    "http://notlocalhost",
    "http://.localhost.evil",
];

#[test]
fn credentials_do_not_go_elsewhere_unencrypted() {
    for url in ELSEWHERE {
        macro_rules! refused {
            ($builder:expr) => {
                let built = $builder.build();
                assert!(built.is_err_and(|error| error.is_configuration()), "{url:?}");
            };
        }
        let courrier = || maarch_courrier::Client::builder().base_url(*url);
        refused!(courrier().basic("login", "password"));
        refused!(courrier().log_in("login", "password"));
        refused!(courrier().bearer_token(TOKEN));
        refused!(courrier().bearer_token(TOKEN).http_client(following_redirects()));
        let token = async || Ok::<_, std::io::Error>(user_provisioning::AccessToken::new(TOKEN));
        refused!(courrier().token_provider(token));
        refused!(maarch_parapheur::Client::builder().base_url(*url).log_in("login", "password"));
        refused!(myreports::Client::builder().base_url(*url).bearer_token(TOKEN));
        refused!(evolution_platform::Client::builder().base_url(*url).api_key("key"));
        // The token endpoint is a place as well, wherever the API is.
        let evolution = evolution_platform::Client::builder().production();
        refused!(evolution.client_credentials("id", "secret").token_url(*url));
        let refresh = myreports::RefreshToken::new("id", "secret", "token").token_url(*url);
        let myreports = myreports::Client::builder().region(myreports::Region::Europe);
        refused!(myreports.refresh_token(refresh));
        // And the other way round: an encrypted token endpoint does not excuse the API.
        let refresh = myreports::RefreshToken::new("id", "secret", "token");
        refused!(myreports::Client::builder().base_url(*url).refresh_token(refresh));
        // The caller can allow it explicitly.
        let with_permission = courrier().basic("login", "password").allow_insecure_http(true);
        let is_refused = with_permission.build().is_err();
        assert_eq!(is_refused, courrier().build().is_err(), "{url:?}");
    }
}

/// User info is refused in every spelling, so that no host hides behind it.
#[test]
fn nothing_stands_before_the_host() {
    for url in [
        "https://user@host",
        "https://user:password@host",
        "https://:password@host",
        "https://127.0.0.1@evil",
        "https://localhost:80@evil",
        "https://localhost%40@evil",
        "https://a@b@evil",
        "https://host:pass\\@evil@x",
    ] {
        let built = maarch_courrier::Client::builder().base_url(url).build();
        assert!(built.is_err_and(|error| error.is_configuration()), "{url}");
        let credentials = myreports::RefreshToken::new("id", "secret", "token").token_url(url);
        let builder = myreports::Client::builder().region(myreports::Region::Europe);
        let built = builder.refresh_token(credentials).build();
        assert!(built.is_err_and(|error| error.is_configuration()), "{url}");
    }
}

/// A name of this machine connects to it, whatever a resolver returns; and so do
/// the odd spellings of its addresses.
#[tokio::test]
async fn a_loopback_name_leads_to_this_machine() {
    let server = Server::always(json(200, r#"{"id":21}"#)).await;
    let host = server.host();
    let port = host.rsplit(':').next().expect("a port");
    let names = [
        "localhost",
        "LocalHost",
        "courrier.localhost",
        "no.such.host.localhost",
        "127.1",
        "127.0.1",
        "0x7f000001",
        "2130706433",
        "loc%61lhost",
        "\u{ff11}27.0.0.1",
    ];
    for name in names {
        let builder = maarch_courrier::Client::builder().base_url(format!("http://{name}:{port}"));
        let client = builder.basic("login", "password").build().expect(name);
        let created = client.create_user().body(courrier_user()).send().await;
        assert!(created.is_ok(), "{name}: {created:?}");
    }
    assert_eq!(server.requests().len(), names.len());
}

/// A service name may equal the last segment of its path.
#[test]
fn a_host_called_rest_keeps_its_name() {
    for (url, base) in [("http://rest", "http://rest"), ("http://rest/rest/", "http://rest")] {
        let client = maarch_courrier::Client::builder().base_url(url).build().expect(url);
        assert_eq!(client.base_url(), base);
    }
}

/// With a client of the caller, only its behavior can be checked.
#[tokio::test]
async fn a_token_from_a_redirect_target_is_not_used() {
    let token = r#"{"access_token":"planted","token_type":"Bearer"}"#;
    let elsewhere = Server::always(json(200, token).header("token", "planted")).await;
    let location = format!("{}/connect/token", elsewhere.origin());
    for status in [301, 302, 303, 307, 308] {
        let redirect = Server::always(self::status(status).header("location", &location)).await;
        let credentials = myreports::RefreshToken::new("id", "secret", "token");
        let credentials = credentials.token_url(format!("{}/token", redirect.origin()));
        let builder = myreports::Client::builder().base_url(redirect.origin());
        let builder = builder.refresh_token(credentials).http_client(following_redirects());
        let client = builder.build().expect("a usable client");
        let call = client.create_customer_user().customer_tenant_id("t");
        let call = call.body(crate::support::users::myreports_user());
        let error = call.send().await.expect_err("redirected");
        assert!(error.is_credentials(), "{status}: {error}");
        assert!(error.to_string().contains("redirect"), "{status}: {error}");

        let builder = courrier_place(&redirect).log_in("login", "password");
        let client = builder.http_client(following_redirects()).build().expect("a usable client");
        let error =
            client.create_user().body(courrier_user()).send().await.expect_err("redirected");
        assert!(error.is_credentials(), "{status}: {error}");
        let used = redirect.requests().iter().any(|request| request.head.contains("planted"));
        assert!(!used, "{status}");
    }
}
