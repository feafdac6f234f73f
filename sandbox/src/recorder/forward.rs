//! Forwards requests from a recorder to the real server.

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::time::Duration;

use reqwest::header::{
    CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderValue, TRANSFER_ENCODING,
};
use reqwest::{Method, Url};

use user_provisioning::Error;
use user_provisioning::internals::{Upstream, configuration_error};

const CONNECT: Duration = Duration::from_secs(10);
/// Longer than any client's default timeout.
const WHOLE: Duration = Duration::from_secs(300);

/// A response of the real server.
pub struct ServerResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// A request and the channel for its response.
type Job = (reqwest::Request, SyncSender<Option<ServerResponse>>);

/// Sends requests one after the other, so that they are recorded in the order of their responses.
pub struct Forward {
    base_url: String,
    jobs: Sender<Job>,
}

impl Forward {
    pub fn start(base_url: &str, suffix: Option<&str>) -> Result<Self, Error> {
        let failed = |error| configuration_error("the recorder cannot be started", error);
        let upstream = Upstream::new(base_url, suffix, CONNECT)?;
        let (base_url, http) = (upstream.base_url().to_owned(), upstream.http);
        let (jobs, queue) = channel();
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let run = move || work(&runtime, &http, &queue);
        std::thread::Builder::new().name("recorder".to_owned()).spawn(run).map_err(failed)?;
        Ok(Self { base_url, jobs })
    }

    /// Returns the base URL of the real server.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Waits for the response; `None` if the connection ended without one.
    pub fn send(&self, request: &wiremock::Request) -> Option<ServerResponse> {
        let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let url = format!("{}{}{query}", self.base_url, request.url.path());
        let method = Method::from_bytes(request.method.as_str().as_bytes()).ok()?;
        let mut forwarded = reqwest::Request::new(method, Url::parse(&url).ok()?);
        let own = [HOST, CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING];
        for (name, value) in request.headers.iter().filter(|(name, _)| !own.contains(name)) {
            forwarded.headers_mut().append(name, value.clone());
        }
        // A pooled connection may be closed unnoticed, and then a write must not be retried.
        forwarded.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        *forwarded.timeout_mut() = Some(WHOLE);
        if !request.body.is_empty() {
            *forwarded.body_mut() = Some(request.body.clone().into());
        }
        let (response, answered) = sync_channel(1);
        self.jobs.send((forwarded, response)).ok()?;
        answered.recv().ok()?
    }
}

fn work(runtime: &tokio::runtime::Runtime, http: &reqwest::Client, queue: &Receiver<Job>) {
    while let Ok((request, response)) = queue.recv() {
        let outcome = runtime.block_on(async {
            let response = http.execute(request).await.ok()?;
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            Some(ServerResponse { status, headers, body: response.bytes().await.ok()?.to_vec() })
        });
        // The receiver is gone if the recorder was dropped.
        let _ = response.send(outcome);
    }
}
