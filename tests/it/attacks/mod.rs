//! White-box attacks on the promises of the design: hostile settings, servers, resolvers and callers. Each
//! module names the promise that it attacks.
//!
//! Network failures are in the fault suite; this one covers deliberate attacks and extreme values.

mod addresses;
mod arguments;
mod consent;
mod extremes;
mod framing;
mod headers;
mod names;
mod other_users;
mod printed;
mod tokens;
mod unreadable_entries;
mod values;

use user_provisioning::{
    RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};

use crate::support::server::Server;

const TOKEN: &str = "token-of-the-test";

fn courrier(server: &Server) -> maarch_courrier::Client {
    courrier_builder(server).build().expect("a usable client")
}

fn courrier_builder(server: &Server) -> maarch_courrier::ClientBuilder {
    courrier_place(server).basic("provisioning", "password")
}

/// Without credentials.
fn courrier_place(server: &Server) -> maarch_courrier::ClientBuilder {
    maarch_courrier::Client::builder().base_url(server.origin())
}

fn myreports_at(server: &Server) -> myreports::Client {
    myreports_place(server).bearer_token(TOKEN).build().expect("a usable client")
}

/// Without credentials.
fn myreports_place(server: &Server) -> myreports::ClientBuilder {
    myreports::Client::builder().base_url(server.origin())
}

/// Without credentials.
fn parapheur_place(server: &Server) -> maarch_parapheur::ClientBuilder {
    maarch_parapheur::Client::builder().base_url(server.origin())
}

/// Without credentials.
fn platform_place(server: &Server) -> evolution_platform::ClientBuilder {
    evolution_platform::Client::builder().base_url(server.origin())
}

/// Makes one attempt only.
fn unretried_myreports(server: &Server) -> myreports::Client {
    myreports_place(server).bearer_token("t").retry(RetryPolicy::never()).build().expect("usable")
}

/// Makes one attempt only.
fn unretried_courrier(server: &Server) -> maarch_courrier::Client {
    let place = courrier_place(server).basic("me", "secret");
    place.retry(RetryPolicy::never()).build().expect("usable")
}

/// Makes one attempt only.
fn unretried_parapheur(server: &Server) -> maarch_parapheur::Client {
    let place = parapheur_place(server).basic("me", "secret");
    place.retry(RetryPolicy::never()).build().expect("usable")
}

/// Makes one attempt only.
fn unretried_platform(server: &Server) -> evolution_platform::Client {
    let place = platform_place(server).bearer_token("t").api_key("k");
    place.retry(RetryPolicy::never()).build().expect("usable")
}

/// The writes among the requests.
fn written(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let lines = requests.iter().map(|request| request.line().to_owned());
    lines.filter(|line| !line.starts_with("GET ")).collect()
}

/// A client of the caller that follows redirects.
fn following_redirects() -> reqwest::Client {
    brought().build().expect("a client of the test's own")
}

/// One that follows no redirects.
fn no_redirects() -> reqwest::Client {
    let builder = brought().redirect(reqwest::redirect::Policy::none());
    builder.build().expect("a client of the test's own")
}

fn brought() -> reqwest::ClientBuilder {
    let provider = rustls::crypto::ring::default_provider().into();
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring speaks TLS")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy()
}
