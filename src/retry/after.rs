//! `Retry-After` as seconds, as a date, or as whatever somebody wrote.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

/// What an answer says about coming back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    Absent,
    Wait(Duration),
    /// The header is there and cannot be understood, such as `5 minutes`.
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
            // A date that has passed means now.
            Ok(date) => {
                let now = headers.get(DATE).and_then(date_of).unwrap_or(now);
                Self::Wait(date.duration_since(now).unwrap_or_default())
            }
            Err(_) => Self::Unclear,
        }
    }
}

/// The server's own clock: its dates say nothing by another one.
fn date_of(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?.trim()).ok()
}
