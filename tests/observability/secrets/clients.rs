//! The four clients with planted credentials, each with the call whose outcomes are tested.

use std::fmt::Debug;
use std::pin::Pin;
use std::time::Duration;

use user_provisioning::{
    Error, Response, RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};

use super::canaries::{API_KEY, BEARER, EXTRA_HEADER, PASSWORD, Planted};
use super::display::Shown;
use crate::support::users::{courrier_user, myreports_user, parapheur_user, platform_user};

pub const LOGIN: &str = "provisioning";

/// The outcome of a call, with the printed client and builders.
pub type Outcome = Result<String, Error>;
type Sending = Pin<Box<dyn Future<Output = Outcome>>>;

/// The server of a client, and its time limits.
#[derive(Clone, Default)]
pub struct Setting {
    pub origin: String,
    pub http: Option<reqwest::Client>,
    pub impatient: bool,
}

/// One of the four, with the credentials that it sends.
pub struct Service {
    pub name: &'static str,
    pub sent: &'static [Planted],
    /// Whether they are sent as HTTP Basic.
    pub is_basic: bool,
    /// Builds a client and its call, prints both, and sends the call.
    pub call: fn(&Setting, &mut Shown) -> Sending,
}

pub const SERVICES: [Service; 4] = [
    service("myreports", &[BEARER], false, call_myreports),
    service("maarch_courrier", &[PASSWORD], true, call_courrier),
    service("maarch_parapheur", &[PASSWORD], true, call_parapheur),
    service("evolution_platform", &[BEARER, API_KEY], false, call_evolution),
];

const fn service(
    name: &'static str,
    sent: &'static [Planted],
    is_basic: bool,
    call: fn(&Setting, &mut Shown) -> Sending,
) -> Service {
    Service { name, sent, is_basic, call }
}

/// The settings that all tests of outcomes share; a macro, because the builders share no trait.
macro_rules! set {
    ($builder:expr, $setting:expr) => {{
        let setting: &Setting = $setting;
        let quick = RetryPolicy::default().base_delay(Duration::from_millis(1));
        let builder = $builder.base_url(&setting.origin).retry(quick).user_agent("tests/1.0");
        let patience = if setting.impatient { 150 } else { 20_000 };
        let builder = builder.timeout(Duration::from_millis(patience)).retry_budget(1000);
        match &setting.http {
            Some(http) => builder.http_client(http.clone()),
            None => builder,
        }
    }};
}

fn go<T: Debug + 'static>(
    sending: impl Future<Output = Result<Response<T>, Error>> + 'static,
) -> Sending {
    Box::pin(async move { sending.await.map(|response| format!("{response:?}\n{response:#?}")) })
}

fn call_myreports(setting: &Setting, shown: &mut Shown) -> Sending {
    let builder = set!(myreports::Client::builder(), setting).bearer_token(BEARER.text);
    shown.value("a builder of myreports", &builder);
    let client = builder.build().expect("a usable client");
    shown.value("a client of myreports", &client);
    let call = client.create_customer_user().customer_tenant_id("t").body(myreports_user());
    let call = call.header("x-gateway-key", EXTRA_HEADER.text);
    shown.value("a call of myreports", &call);
    go(call.send())
}

fn call_courrier(setting: &Setting, shown: &mut Shown) -> Sending {
    let builder = set!(maarch_courrier::Client::builder(), setting).basic(LOGIN, PASSWORD.text);
    shown.value("a builder of maarch_courrier", &builder);
    let client = builder.build().expect("a usable client");
    shown.value("a client of maarch_courrier", &client);
    let call =
        client.create_user().body(courrier_user()).header("x-gateway-key", EXTRA_HEADER.text);
    shown.value("a call of maarch_courrier", &call);
    go(call.send())
}

fn call_parapheur(setting: &Setting, shown: &mut Shown) -> Sending {
    let builder = set!(maarch_parapheur::Client::builder(), setting).basic(LOGIN, PASSWORD.text);
    shown.value("a builder of maarch_parapheur", &builder);
    let client = builder.build().expect("a usable client");
    shown.value("a client of maarch_parapheur", &client);
    let call =
        client.create_user().body(parapheur_user()).header("x-gateway-key", EXTRA_HEADER.text);
    shown.value("a call of maarch_parapheur", &call);
    go(call.send())
}

fn call_evolution(setting: &Setting, shown: &mut Shown) -> Sending {
    let builder = set!(evolution_platform::Client::builder(), setting)
        .bearer_token(BEARER.text)
        .api_key(API_KEY.text);
    shown.value("a builder of evolution_platform", &builder);
    let client = builder.build().expect("a usable client");
    shown.value("a client of evolution_platform", &client);
    let call =
        client.create_user().body(platform_user()).header("x-gateway-key", EXTRA_HEADER.text);
    shown.value("a call of evolution_platform", &call);
    go(call.send())
}
