//! Records a real server, for tests that replay it.

mod forward;
mod internals;
mod recording;
mod replay;
mod sanitizer;
mod sensitive_kinds;
mod text_replacement;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fmt, io};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use super::fault_proxy::{Fault, FaultProxy};
use super::products::{self, Route, Service, route_below};
use super::reply::Reply;
use forward::{Forward, ServerResponse};
use recording::{Exchange, RecordedResponse};
pub use replay::Replay;
use sanitizer::SeenCredentials;
use user_provisioning::Error;
use user_provisioning::internals::{configuration_error, php};

/// The response headers that a recording keeps.
const KEPT: [&str; 6] = [
    "content-location",
    "content-type",
    "location",
    "retry-after",
    "x-result-count",
    "x-total-count",
];
/// The placeholder for the base URL in a recording.
const BASE_URL: &str = "{base_url}";

/// A proxy between a client and a real server that records their exchanges.
///
/// Point a client at [`url`](Self::url) instead of the server, with the server's credentials, do what the
/// test does, and [`save`](Self::save). Each request is forwarded at once and **is carried out**.
/// [`Sandbox::replay`](super::Sandbox::replay) answers from the file.
///
/// The file contains:
///
/// - the operations of the document; anything else, such as logins, is forwarded and not recorded;
/// - no request headers, but whether the request consented to charges; of the response headers the content
///   type, locations, counts and `retry-after`;
/// - bodies of JSON, in which logins, names, mail addresses, phone numbers, pictures, signatures, passwords
///   and tokens are replaced. Equal values stay equal, also in texts that mention them. Of other bodies only
///   the length is kept;
/// - no stack trace, and no path on the server.
///
/// Ids, groups, roles and texts of the server stay. Review the file before you share it: a server may say
/// other things about people.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use user_provisioning::maarch_courrier::Client;
/// use user_provisioning_sandbox::{Recorder, Sandbox, fixtures};
///
/// # let real = Sandbox::start().await;
/// # let address = real.maarch_courrier_url();
/// let recorder = Recorder::maarch_courrier(&address).await?; // https://courrier.ville.fr
/// let client = Client::builder().base_url(recorder.url()).basic(fixtures::LOGIN, fixtures::PASSWORD);
/// let real_users = client.build()?.list_users().send().await?.users.len();
/// # let file = std::env::temp_dir().join(format!("recorded-{}.json", std::process::id()));
/// recorder.save(&file)?;
///
/// let sandbox = Sandbox::replay(&file).await?;
/// let list = sandbox.maarch_courrier_client().list_users().send().await?;
/// assert_eq!(list.users.len(), real_users);
/// assert!(list.users.iter().all(|user| user.user_id.starts_with("login")));
/// # std::fs::remove_file(file)?;
/// # Ok(())
/// # }
/// ```
pub struct Recorder {
    fault_proxy: FaultProxy,
    _http: MockServer,
    kept: Arc<Mutex<RecorderState>>,
}

#[derive(Default)]
struct RecorderState {
    exchanges: Vec<Exchange>,
    credentials: SeenCredentials,
    others: usize,
}

/// Answers each request with the real server's response.
struct RecordingResponder {
    service: &'static Service,
    forward: Forward,
    kept: Arc<Mutex<RecorderState>>,
}

impl Recorder {
    /// Starts a recorder of MyReports; the base URL ends in `/api`, as
    /// [`Region::base_url`](user_provisioning::myreports::Region::base_url) has it.
    ///
    /// # Errors
    ///
    /// If the base URL is invalid, or would send credentials over plain `http` to another machine.
    #[cfg(feature = "myreports")]
    pub async fn myreports(base_url: &str) -> Result<Self, Error> {
        Self::start(&products::MYREPORTS, base_url, None).await
    }

    /// Starts a recorder of a Maarch Courrier installation.
    ///
    /// # Errors
    ///
    /// If the base URL is invalid, or would send credentials over plain `http` to another machine.
    #[cfg(feature = "maarch_courrier")]
    pub async fn maarch_courrier(base_url: &str) -> Result<Self, Error> {
        Self::start(&products::MAARCH_COURRIER, base_url, Some("/rest")).await
    }

    /// Starts a recorder of a Maarch Parapheur installation.
    ///
    /// # Errors
    ///
    /// If the base URL is invalid, or would send credentials over plain `http` to another machine.
    #[cfg(feature = "maarch_parapheur")]
    pub async fn maarch_parapheur(base_url: &str) -> Result<Self, Error> {
        Self::start(&products::MAARCH_PARAPHEUR, base_url, Some("/rest")).await
    }

    /// Starts a recorder of the Evolution Platform.
    ///
    /// # Errors
    ///
    /// If the base URL is invalid, or would send credentials over plain `http` to another machine.
    #[cfg(feature = "evolution_platform")]
    pub async fn evolution_platform(base_url: &str) -> Result<Self, Error> {
        Self::start(&products::EVOLUTION_PLATFORM, base_url, None).await
    }

    async fn start(
        service: &'static Service,
        base_url: &str,
        suffix: Option<&str>,
    ) -> Result<Self, Error> {
        let forward = Forward::start(base_url, suffix)?;
        let kept = Arc::new(Mutex::new(RecorderState::default()));
        let http = MockServer::builder().disable_request_recording().start().await;
        let between = RecordingResponder { service, forward, kept: Arc::clone(&kept) };
        http.register(Mock::given(any()).respond_with(between)).await;
        let fault_proxy = FaultProxy::open(0, *http.address())
            .map_err(|error| configuration_error("the recorder has no port", error))?;
        Ok(Self { fault_proxy, _http: http, kept })
    }

    /// Returns the base URL for the client.
    pub fn url(&self) -> String {
        format!("http://{}", self.fault_proxy.address())
    }

    /// Returns the number of exchanges recorded so far.
    pub fn exchanges(&self) -> usize {
        lock(&self.kept).exchanges.len()
    }

    /// Returns the number of requests that were forwarded but not recorded, because they are not documented
    /// operations.
    pub fn others(&self) -> usize {
        lock(&self.kept).others
    }

    /// Writes the sanitized recording so far. Replaces an existing file.
    ///
    /// # Errors
    ///
    /// If the file cannot be written, or a credential would remain in it.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let kept = lock(&self.kept);
        let recording = sanitizer::sanitized(kept.exchanges.clone(), &kept.credentials)?;
        std::fs::write(path, recording.text()?)
    }
}

impl Respond for RecordingResponder {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let response = self.forward.send(request);
        let mut kept = lock(&self.kept);
        kept.credentials.learn(request);
        match route_below(self.service, request.method.as_str(), request.url.path()) {
            Some(found) => kept.exchanges.push(self.exchange(request, &found, response.as_ref())),
            None => kept.others += 1,
        }
        match response {
            Some(response) => reply(response).template(),
            None => {
                let lost = Reply::raw(502, Vec::new(), Vec::new());
                Reply { broken: Some(Fault::Drop), ..lost }.template()
            }
        }
    }
}

impl RecordingResponder {
    fn exchange(
        &self,
        request: &Request,
        found: &Route,
        response: Option<&ServerResponse>,
    ) -> Exchange {
        let consent = request.headers.get("accept-charges");
        Exchange {
            operation: found.operation.id().to_owned(),
            path: found.named_parameters().into_iter().collect(),
            query: request.url.query_pairs().into_owned().collect(),
            accepts_charges: consent.is_some_and(|value| value == "true"),
            body: serde_json::from_slice(&request.body).unwrap_or_default(),
            response: response.map(|response| {
                let mut answered = self.answered(response);
                if found.operation.returns_secrets() {
                    internals::without_secrets(&mut answered.body);
                }
                answered
            }),
        }
    }

    fn answered(&self, response: &ServerResponse) -> RecordedResponse {
        let here = self.forward.base_url();
        let headers: BTreeMap<String, String> = KEPT
            .iter()
            .filter_map(|name| {
                let value = response.headers.get(*name)?.to_str().ok()?;
                Some(((*name).to_owned(), value.replace(here, BASE_URL)))
            })
            .collect();
        let plain = serde_json::from_slice(php::trimmed(&response.body)).ok();
        let stripped = php::strip(&response.body).filter(|_| plain.is_none());
        let repaired = stripped.and_then(|json| match json {
            [] => Some(Value::Null),
            json => serde_json::from_slice(json).ok(),
        });
        let php_noise = repaired.is_some();
        let body: Option<Value> = plain.or(repaired);
        let left_out = body.is_none() && !response.body.is_empty();
        RecordedResponse {
            status: response.status,
            headers,
            body: body.unwrap_or_default(),
            php_noise,
            left_out_bytes: left_out.then_some(response.body.len()),
        }
    }
}

impl SeenCredentials {
    /// Remembers the credentials of a request, to find them in the recording.
    fn learn(&mut self, request: &Request) {
        let text = |name: &str| request.headers.get(name)?.to_str().ok();
        if let Some((scheme, secret)) = text("authorization").and_then(|line| line.split_once(' '))
        {
            self.secrets.insert(secret.to_owned());
            let pair = STANDARD.decode(secret).ok().and_then(|pair| String::from_utf8(pair).ok());
            if let Some((login, password)) = pair.as_ref().and_then(|pair| pair.split_once(':'))
                && scheme.eq_ignore_ascii_case("basic")
            {
                self.logins.insert(login.to_owned());
                self.secrets.insert(password.to_owned());
            }
        }
        self.secrets.extend(text("x-api-key").map(str::to_owned));
        self.secrets.extend(text("cookie").map(str::to_owned));
    }
}

/// Returns the real response without its connection headers.
fn reply(response: ServerResponse) -> Reply {
    let of_connection = ["connection", "content-length", "keep-alive", "transfer-encoding"];
    let headers =
        response.headers.iter().filter(|(name, _)| !of_connection.contains(&name.as_str()));
    let headers = headers.filter_map(|(name, value)| {
        Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
    });
    Reply::raw(response.status, headers.collect(), response.body)
}

fn lock(kept: &Mutex<RecorderState>) -> MutexGuard<'_, RecorderState> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("url", &self.url())
            .field("exchanges", &self.exchanges())
            .finish_non_exhaustive()
    }
}
