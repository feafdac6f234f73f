//! One attempt: the request as bytes, the answer as bytes.

use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Method, Url};

use super::{Core, Exchange};
use crate::error::{Error, Kind};
use crate::request::Request;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

pub async fn run(core: &Core, request: &Request) -> Result<Exchange, Error> {
    let started = Instant::now();
    let prepared = prepare(core, request)?;
    let mut response = core
        .http
        .execute(prepared)
        .await
        .map_err(|error| unanswered(request, error, started.elapsed()))?;
    let status = response.status();
    let limit = if status.is_success() { core.limits.success } else { core.limits.failure };
    let (body, body_cut, broken_off) = read(&mut response, limit).await;
    Ok(Exchange {
        operation: request.operation,
        status,
        headers: std::mem::take(response.headers_mut()),
        body,
        body_cut,
        broken_off,
        attempts: 1,
        elapsed: started.elapsed(),
    })
}

fn prepare(core: &Core, request: &Request) -> Result<reqwest::Request, Error> {
    let refused = |why: &str| Error::refused(request.operation, why.to_owned());
    let target = request.target();
    let url = core.base_url.join(&target);
    let parsed = Url::parse(&url).map_err(|_| refused("the request has no valid URL"))?;
    // The URL as sent must be the URL as meant: a parser that tidies a path changes the call.
    if parsed.as_str() != url {
        return Err(refused("the path would be changed on its way"));
    }
    let method = Method::from_bytes(request.operation.method().as_bytes())
        .map_err(|_| refused("the method is not an HTTP method"))?;
    let mut prepared = reqwest::Request::new(method, parsed);
    headers(core, request, prepared.headers_mut());
    *prepared.body_mut() = request.body.clone().map(Into::into);
    *prepared.timeout_mut() = Some(core.timeout);
    Ok(prepared)
}

fn headers(core: &Core, request: &Request, headers: &mut HeaderMap) {
    headers.clone_from(&request.headers);
    headers.insert(ACCEPT, JSON);
    headers.insert(USER_AGENT, core.user_agent.clone());
    if request.body.is_some() {
        headers.insert(CONTENT_TYPE, JSON);
    }
    for (name, value) in &core.credentials {
        headers.insert(name.clone(), value.clone());
    }
}

/// The body up to the limit, whether something is missing, and why.
async fn read(
    response: &mut reqwest::Response,
    limit: usize,
) -> (Bytes, bool, Option<reqwest::Error>) {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
    let mut whole = BytesMut::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = limit - whole.len();
                if chunk.len() > room {
                    whole.extend_from_slice(chunk.get(..room).unwrap_or_default());
                    return (whole.freeze(), true, None);
                }
                if whole.is_empty() {
                    // A server's word is worth at most the limit, and a first chunk.
                    whole.reserve(announced.unwrap_or(0).min(limit).max(chunk.len()));
                }
                whole.extend_from_slice(&chunk);
            }
            Ok(None) => return (whole.freeze(), false, None),
            Err(error) => return (whole.freeze(), true, Some(error)),
        }
    }
}

fn unanswered(request: &Request, error: reqwest::Error, elapsed: Duration) -> Error {
    let kind = if error.is_connect() {
        Kind::Connect
    } else if error.is_timeout() {
        Kind::Timeout
    } else if error.is_builder() {
        Kind::Refused
    } else {
        Kind::Lost
    };
    Error::unanswered(kind, request.operation, error, elapsed)
}
