//! A request with the answer it got.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::body::Body;
use crate::credentials::Proof;
use crate::error::{Error, FailedResponse, Kind, Progress};
use crate::operation::OperationInfo;

/// A request with the answer it got.
pub struct Exchange {
    pub operation: &'static OperationInfo,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Body,
    /// A file that was not read yet.
    pub opened: Option<reqwest::Response>,
    /// How much of the body an error keeps.
    pub kept: usize,
    pub progress: Progress,
    /// What the request identified itself with.
    pub proof: Proof,
}

impl Exchange {
    /// The answer as an error, which keeps a part of its body.
    pub fn into_error(mut self, kind: Kind, detail: String) -> Error {
        self.body.truncate(self.kept);
        let failed = FailedResponse {
            operation: self.operation,
            status: self.status,
            headers: self.headers,
            body: self.body,
            progress: self.progress,
            secrets: self.proof.secrets(),
        };
        Error::answered(kind, failed, detail)
    }
}
