//! What came of one attempt.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::body::Body;
use crate::error::Kind;

/// The result of one attempt.
pub enum AttemptOutcome {
    Response {
        status: StatusCode,
        headers: HeaderMap,
        body: Body,
    },
    /// The head of a file was received; the caller reads the body.
    Streaming {
        response: reqwest::Response,
    },
    /// The caller's own HTTP client followed a redirect.
    Redirected,
    NoResponse {
        kind: Kind,
        source: reqwest::Error,
    },
}
