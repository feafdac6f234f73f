//! One request of a probe: a documented read whose response is taken as untyped JSON.

use std::error::Error as _;
use std::marker::PhantomData;

use serde_json::Value;

use crate::credentials::TokenError;
use crate::error::Error;
use crate::operation::{Operation, OperationInfo, sealed};
use crate::request::Request;
use crate::transport::Core;
use crate::wire::{BoundedValue, from_body, parse};

/// The operation `O` with an untyped JSON response.
struct AnyJson<O>(PhantomData<O>);

impl<O> sealed::Sealed for AnyJson<O> {}

impl<O: Operation> Operation for AnyJson<O> {
    const INFO: &'static OperationInfo = O::INFO;
    type Output = Value;
    type Failure = O::Failure;
    type Body = O::Body;
    const EMPTY: bool = false;

    fn output(body: &[u8]) -> Result<Value, serde_json::Error> {
        parse::<BoundedValue>(body).map(|value| value.0)
    }

    fn failure(status: u16, body: &[u8]) -> Option<O::Failure> {
        O::failure(status, body)
    }
}

/// The response to a probe request.
#[derive(Debug)]
pub enum ProbeResponse {
    /// A success with JSON.
    Json(Value),
    /// A failure with its status, and its body where that is JSON.
    Failed(u16, Value),
    /// A success that is not JSON, such as an HTML page.
    NotJson,
}

/// Sends one probe request.
///
/// # Errors
///
/// If no response came, or no token could be fetched for a temporary reason: then nothing is known.
pub async fn ask<O: Operation>(core: &Core, request: &Request) -> Result<ProbeResponse, Error> {
    match core.send::<AnyJson<O>>(request).await {
        Ok(response) => Ok(ProbeResponse::Json(response.into_inner())),
        Err(error) => {
            let status = error.status().map(|status| status.as_u16());
            match status {
                Some(200..=299) => Ok(ProbeResponse::NotJson),
                Some(status) => {
                    let body = from_body::<BoundedValue>(error.raw_body()).map(|value| value.0);
                    Ok(ProbeResponse::Failed(status, body.unwrap_or_default()))
                }
                None if is_refused(&error) => Ok(ProbeResponse::Failed(401, Value::Null)),
                None => Err(error),
            }
        }
    }
}

/// Whether the token endpoint or the login refused the credentials, as the product itself does with a 401.
fn is_refused(error: &Error) -> bool {
    let source = error.source().and_then(|source| source.downcast_ref::<TokenError>());
    error.is_credentials() && source.is_some_and(TokenError::is_answered)
}

impl ProbeResponse {
    pub fn json(&self) -> Option<&Value> {
        match self {
            Self::Json(value) => Some(value),
            Self::Failed(..) | Self::NotJson => None,
        }
    }

    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Failed(status, _) => Some(*status),
            Self::Json(_) | Self::NotJson => None,
        }
    }
}
