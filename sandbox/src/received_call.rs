//! A received request as a call of its operation.

use std::fmt::{self, Display};
use std::str::FromStr;

use serde::de::DeserializeOwned;

use super::request_log::Received;
use crate::MockOperation;

/// A received call, with the types of its operation.
///
/// `Debug` shows neither headers nor body nor query.
pub struct ReceivedCall<O: MockOperation> {
    request: Received,
    parameters: O::Parameters,
    body: O::Body,
}

impl<O: MockOperation> ReceivedCall<O> {
    /// Parses a received request as a call of the operation.
    pub(super) fn read(request: Received) -> Result<Self, String> {
        let parameters = O::received_parameters(&request)?;
        let body = O::received_body(&request)?;
        Ok(Self { request, parameters, body })
    }

    /// Returns the parameters of path and query.
    pub fn parameters(&self) -> &O::Parameters {
        &self.parameters
    }

    /// Returns the body; `()` if the operation has none.
    pub fn body(&self) -> &O::Body {
        &self.body
    }

    /// Returns a header as it was sent, credentials included; the name is case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.header(name)
    }

    /// Returns whether the call consented to charges.
    pub fn accepts_charges(&self) -> bool {
        self.header("accept-charges") == Some("true")
    }

    /// Returns the status of the response; 0 while a rule's conditions are evaluated.
    pub fn status(&self) -> u16 {
        self.request.status()
    }

    /// Returns the request as it was sent.
    pub fn request(&self) -> &Received {
        &self.request
    }
}

impl<O: MockOperation> Clone for ReceivedCall<O>
where
    O::Parameters: Clone,
    O::Body: Clone,
{
    fn clone(&self) -> Self {
        Self {
            request: self.request.clone(),
            parameters: self.parameters.clone(),
            body: self.body.clone(),
        }
    }
}

impl<O: MockOperation> fmt::Debug for ReceivedCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.request)
    }
}

impl Received {
    /// Returns a decoded parameter of path or query, by its name in the document.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let all = self.parameters.iter().chain(&self.query);
        all.into_iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn required<T>(&self, place: &str, name: &str) -> Result<T, String>
    where
        T: FromStr,
        T::Err: Display,
    {
        self.optional(place, name)?.ok_or_else(|| format!("the {place} has no `{name}`"))
    }

    pub(crate) fn optional<T>(&self, place: &str, name: &str) -> Result<Option<T>, String>
    where
        T: FromStr,
        T::Err: Display,
    {
        let in_list = |list: &[(String, String)]| {
            list.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
        };
        let text = match place {
            "path" => in_list(&self.parameters),
            "query" => in_list(&self.query),
            _ => self.header(name).map(str::to_owned),
        };
        let read = text.map(|text| text.parse()).transpose();
        read.map_err(|reason| format!("`{name}` in the {place} is not as documented: {reason}"))
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, String> {
        serde_json::from_slice(&self.body)
            .map_err(|error| format!("the body is not as documented: {error}"))
    }
}
