//! One request for a token, and what comes back.

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Request, StatusCode};

use super::token::TokenError;
use crate::error::{said, words};
use crate::transport::body;

/// The longest answer that is read, in bytes.
const LONGEST: usize = 64 << 10;

/// A success.
pub struct Granted {
    #[cfg_attr(not(any(feature = "myreports", feature = "evolution_platform")), allow(dead_code))]
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// Sends the request to `place`, such as `the log-in`; `hint` is what to add to a refusal's status.
pub async fn ask(
    http: &reqwest::Client,
    request: Request,
    place: &str,
    hint: fn(StatusCode) -> &'static str,
) -> Result<Granted, TokenError> {
    let lost = |error: reqwest::Error| {
        TokenError::failed(format!("{place} cannot be reached")).with_source(error.without_url())
    };
    let meant = request.url().clone();
    let mut response = http.execute(request).await.map_err(lost)?;
    if *response.url() != meant {
        return Err(TokenError::refused(format!(
            "the HTTP client that was given followed a redirect of {place}; build it with \
             `redirect(Policy::none())`"
        )));
    }
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = body::read(&mut response, LONGEST).await;
    if !status.is_success() {
        return Err(refusal(place, status, &body.bytes, hint(status)));
    }
    match body.broken_off {
        Some(error) => Err(lost(error)),
        None => Ok(Granted { status, headers, body: body.bytes }),
    }
}

/// What came instead of a token.
fn refusal(place: &str, status: StatusCode, body: &[u8], hint: &str) -> TokenError {
    let message = format!("{place} answered {status}{}{hint}", said(status, &words::of(body)));
    let passing = status.is_server_error() || matches!(status.as_u16(), 408 | 429);
    if passing { TokenError::failed(message) } else { TokenError::refused(message) }
}
