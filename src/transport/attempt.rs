//! One attempt: sends a request's bytes and reads the response's.

use std::time::Duration;

use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue, USER_AGENT};

use super::client_core::{Core, Limits};
use super::file_head::is_file;
use super::outcome::AttemptOutcome;
use crate::body::{self, BodyFilter};
use crate::credentials::AuthHeaders;
use crate::error::{Error, Kind};
use crate::request::Request;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// Accepts a file, or a failure as JSON.
const FILE: HeaderValue = HeaderValue::from_static("application/octet-stream, application/json");

/// How the body of a success is read.
pub enum Reading<'f> {
    /// Into memory.
    Buffered,
    /// Into memory, without what the filter takes.
    Filtered(&'f mut dyn BodyFilter),
    /// By the caller, chunk by chunk.
    Streaming,
}

/// A request of reqwest.
pub struct Prepared {
    pub http: reqwest::Request,
    /// Path and query below the base URL: a response from anywhere else was redirected.
    target: String,
}

/// Builds the reqwest request, without credentials.
pub fn prepare(core: &Core, request: &Request, reading: &Reading<'_>) -> Result<Prepared, Error> {
    let refused = |why: &str| Error::refused(request.operation, why.to_owned());
    core.check_secrets(request)?;
    if request.accepts_charges() {
        core.check_consent(request.operation)?;
    }
    let target = request.target();
    let url = core.base_url.url_of(&target).map_err(refused)?;
    let method = Method::from_bytes(request.operation.method().as_bytes())
        .map_err(|_| refused("the method is not an HTTP method"))?;
    let mut http = reqwest::Request::new(method, url);
    let headers = http.headers_mut();
    headers.clone_from(&request.headers);
    headers.insert(ACCEPT, if matches!(reading, Reading::Streaming) { FILE } else { JSON });
    headers.insert(USER_AGENT, core.user_agent.clone());
    if request.body.is_some() {
        headers.insert(CONTENT_TYPE, JSON);
    }
    *http.body_mut() = request.body.clone().map(Into::into);
    Ok(Prepared { http, target })
}

pub async fn run(
    core: &Core,
    Prepared { mut http, target }: Prepared,
    auth: &AuthHeaders,
    timeout: Duration,
    reading: &mut Reading<'_>,
) -> AttemptOutcome {
    for (name, value) in &auth.headers {
        http.headers_mut().insert(name.clone(), value.clone());
    }
    *http.timeout_mut() = Some(timeout);
    let mut response = match core.http.for_current_runtime().execute(http).await {
        Ok(response) => response,
        Err(source) => {
            return AttemptOutcome::NoResponse {
                kind: kind(&source, core.may_be_redirected),
                source,
            };
        }
    };
    if !core.base_url.is_url_of(&target, response.url()) {
        return AttemptOutcome::Redirected;
    }
    let status = response.status();
    let Limits { success, failure } = core.limits;
    let body = match reading {
        _ if !status.is_success() => body::read(&mut response, failure).await,
        Reading::Streaming if is_file(status, response.headers()) => {
            return AttemptOutcome::Streaming { response };
        }
        Reading::Filtered(filter) => {
            body::read_through(*filter, &mut response, success, failure).await
        }
        Reading::Buffered | Reading::Streaming => body::read(&mut response, success).await,
    };
    AttemptOutcome::Response { status, headers: std::mem::take(response.headers_mut()), body }
}

fn kind(error: &reqwest::Error, may_be_redirected: bool) -> Kind {
    // After a redirect, the connection that failed is the second one: the request was sent on the first.
    if error.is_connect() && !may_be_redirected {
        Kind::Connect
    } else if error.is_timeout() {
        Kind::Timeout
    } else if error.is_redirect() || error.is_builder() {
        // This request is valid by now; the one that cannot be built is the redirected one.
        Kind::Redirected
    } else {
        Kind::Interrupted
    }
}
