//! Parses `Retry-After`: seconds, a date, or anything else.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

/// The time of the next attempt that a response requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    Absent,
    Wait(Duration),
    /// The header cannot be parsed, such as `5 minutes`.
    Unclear,
}

impl RetryAfter {
    pub fn read(headers: &HeaderMap, now: SystemTime) -> Self {
        let Some(value) = headers.get(RETRY_AFTER) else { return Self::Absent };
        let Some(text) = value.to_str().ok().map(str::trim) else { return Self::Unclear };
        if let Ok(seconds) = text.parse::<u64>() {
            return Self::Wait(Duration::from_secs(seconds));
        }
        match httpdate::parse_http_date(text) {
            // A date in the past means now.
            Ok(date) => {
                let now = headers.get(DATE).and_then(parse_date).unwrap_or(now);
                Self::Wait(date.duration_since(now).unwrap_or_default())
            }
            Err(_) => Self::Unclear,
        }
    }
}

/// Parses the server's `Date`: its `Retry-After` is relative to its own clock.
fn parse_date(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?.trim()).ok()
}
