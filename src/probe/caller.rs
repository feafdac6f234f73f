//! The caller, as far as the credentials themselves tell.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use serde_json::Value;

/// Returns the login in the credentials: of HTTP Basic, or of a token of the Maarch products, which holds its
/// user.
pub fn login(headers: &[(HeaderName, HeaderValue)]) -> Option<String> {
    let (_, value) = headers.iter().find(|(name, _)| name == AUTHORIZATION)?;
    let value = value.to_str().ok()?;
    if let Some(pair) = value.strip_prefix("Basic ") {
        let pair = String::from_utf8(STANDARD.decode(pair).ok()?).ok()?;
        return pair.split_once(':').map(|(login, _)| login.to_owned());
    }
    let payload = value.strip_prefix("Bearer ")?.split('.').nth(1)?;
    let payload: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()?;
    payload.get("user")?.get("login")?.as_str().map(str::to_owned)
}
