//! A request with its response.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::body::Body;
use crate::credentials::AuthHeaders;
use crate::error::{CallState, Error, FailedResponse, Kind};
use crate::operation::OperationInfo;

/// A request with its response.
pub struct Exchange {
    pub operation: &'static OperationInfo,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Body,
    /// A file whose body was not read yet.
    pub streaming: Option<reqwest::Response>,
    /// How many bytes of the body an error keeps.
    pub kept: usize,
    pub state: CallState,
    /// The credentials that the request carried.
    pub auth: AuthHeaders,
}

impl Exchange {
    /// Converts the response into an error, which keeps a part of its body.
    pub fn into_error(mut self, kind: Kind, detail: String) -> Error {
        self.body.truncate(self.kept);
        let failed = FailedResponse {
            operation: self.operation,
            status: self.status,
            headers: self.headers,
            body: self.body,
            state: self.state,
            secrets: self.auth.secrets(),
        };
        Error::answered(kind, failed, detail)
    }
}
