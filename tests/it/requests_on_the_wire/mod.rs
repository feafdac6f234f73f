//! Guards promise 3 of the design, "no request other than the one meant": for each operation of
//! the document the request is compared byte by byte with what it should be, on a real socket.
//!
//! All header names are compared, so that an unintended header is noticed too: some of these APIs
//! change their behavior on certain headers, and none needs unknown ones.

mod addresses;
mod changes;
mod charges;
mod operations;

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

/// Base64 of `provisioning:pass word`.
const BASIC: &str = "Basic cHJvdmlzaW9uaW5nOnBhc3Mgd29yZA==";
const TOKEN: &str = "header.payload-_~+/=.signature";
const API_KEY: &str = "key-0123456789";

fn myreports_at(origin: &str) -> myreports::Client {
    let builder = myreports::Client::builder().base_url(format!("{origin}/api"));
    builder.bearer_token(TOKEN).build().expect("a usable client")
}

fn courrier_at(origin: &str) -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url(origin);
    builder.basic("provisioning", "pass word").build().expect("a usable client")
}

fn parapheur_at(origin: &str) -> maarch_parapheur::Client {
    let builder = maarch_parapheur::Client::builder().base_url(origin);
    builder.basic("provisioning", "pass word").build().expect("a usable client")
}

fn evolution_at(origin: &str) -> evolution_platform::Client {
    let base_url = format!("{origin}/evolutionplatform/referentiel/api/v1");
    let builder = evolution_platform::Client::builder().base_url(base_url);
    builder.bearer_token(TOKEN).api_key(API_KEY).build().expect("a usable client")
}
