//! One attempt: the request as bytes, the answer as bytes.

use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Method, StatusCode, Url};

use super::client_core::Core;
use crate::body::{self, Body};
use crate::credentials::AuthHeaders;
use crate::error::{Error, Kind};
use crate::request::Request;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// A file, and failures as JSON.
const FILE: HeaderValue = HeaderValue::from_static("application/octet-stream, application/json");

/// What is done with the body of a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is read as a whole.
    Whole,
    /// It is handed on, to be read in pieces.
    Streaming,
}

/// What came back, or why nothing did.
pub enum AttemptOutcome {
    Answered {
        status: StatusCode,
        headers: HeaderMap,
        body: Body,
    },
    /// The head of a file came; the rest is the caller's to read.
    Streaming {
        response: reqwest::Response,
    },
    /// The caller's own HTTP client went elsewhere.
    Redirected,
    Unanswered {
        kind: Kind,
        source: reqwest::Error,
    },
}

/// The request as reqwest takes it, without credentials.
pub fn prepare(
    core: &Core,
    request: &Request,
    reading: Reading,
) -> Result<reqwest::Request, Error> {
    let refused = |why: &str| Error::refused(request.operation, why.to_owned());
    core.keeps_secrets(request)?;
    if request.accepts_charges() {
        core.keeps_consent(request.operation)?;
    }
    let url = core.base_url.join(&request.target());
    let parsed = Url::parse(&url).map_err(|_| refused("the request has no valid URL"))?;
    // The URL as sent must be the URL as meant: a parser that tidies a path changes the call.
    if parsed.as_str() != url {
        return Err(refused("the path would be changed on its way"));
    }
    let method = Method::from_bytes(request.operation.method().as_bytes())
        .map_err(|_| refused("the method is not an HTTP method"))?;
    let mut prepared = reqwest::Request::new(method, parsed);
    let headers = prepared.headers_mut();
    headers.clone_from(&request.headers);
    headers.insert(ACCEPT, if reading == Reading::Streaming { FILE } else { JSON });
    headers.insert(USER_AGENT, core.user_agent.clone());
    if request.body.is_some() {
        headers.insert(CONTENT_TYPE, JSON);
    }
    *prepared.body_mut() = request.body.clone().map(Into::into);
    Ok(prepared)
}

pub async fn run(
    core: &Core,
    mut prepared: reqwest::Request,
    auth: &AuthHeaders,
    timeout: Duration,
    reading: Reading,
) -> AttemptOutcome {
    for (name, value) in &auth.headers {
        prepared.headers_mut().insert(name.clone(), value.clone());
    }
    *prepared.timeout_mut() = Some(timeout);
    let meant = prepared.url().clone();
    let mut response = match core.http.here().execute(prepared).await {
        Ok(response) => response,
        Err(source) => {
            return AttemptOutcome::Unanswered {
                kind: kind(&source, core.may_be_redirected),
                source,
            };
        }
    };
    if *response.url() != meant {
        return AttemptOutcome::Redirected;
    }
    let status = response.status();
    if reading == Reading::Streaming && status.is_success() && is_file(response.headers()) {
        return AttemptOutcome::Streaming { response };
    }
    let limit = if status.is_success() { core.limits.success } else { core.limits.failure };
    let body = body::read(&mut response, limit).await;
    AttemptOutcome::Answered { status, headers: std::mem::take(response.headers_mut()), body }
}

/// A page or a JSON document in the place of a file is a message.
fn is_file(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.to_ascii_lowercase();
    !["text/html", "application/json", "application/problem+json"]
        .iter()
        .any(|message| kind.starts_with(message))
}

fn kind(error: &reqwest::Error, may_be_redirected: bool) -> Kind {
    // Behind a redirect, a failed connection is the second one: the request was sent on the first.
    if error.is_connect() && !may_be_redirected {
        Kind::Connect
    } else if error.is_timeout() {
        Kind::Timeout
    } else if error.is_redirect() || error.is_builder() {
        // This request was checked before; what cannot be built is the one behind a redirect.
        Kind::Redirected
    } else {
        Kind::Interrupted
    }
}
