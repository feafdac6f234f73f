//! Calls that may cost money: asked first, consented to once, never repeated blindly.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::error::{Error, words};
use crate::operation::{Operation, OperationInfo};
use crate::request::Request;
use crate::response::Response;
use crate::transport::Core;

/// What a program or a person decides about a [`ChargeNotice`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Carry the request out and accept what it costs.
    Accept,
    /// Leave it; nothing is carried out and nothing is charged.
    Decline,
}

impl From<bool> for Decision {
    fn from(accept: bool) -> Self {
        if accept { Self::Accept } else { Self::Decline }
    }
}

/// What became of a call that asked before it cost money.
#[derive(Clone, Debug)]
pub enum Charged<T> {
    /// Carried out. [`Response::charge_accepted`](crate::Response::charge_accepted) says whether
    /// the consent was sent; without it, nothing was charged.
    Done(T),
    /// Not carried out, and nothing was charged.
    Declined(ChargeNotice),
}

impl<T> Charged<T> {
    /// Whether the call was carried out.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// The answer, if the call was carried out.
    pub fn done(self) -> Option<T> {
        match self {
            Self::Done(answer) => Some(answer),
            Self::Declined(_) => None,
        }
    }
}

/// The server's notice that a request would cost money. It never says how much.
///
/// `Debug` and `Display` show no part of the body, which can hold an API key.
#[derive(Clone)]
pub struct ChargeNotice {
    operation: Option<&'static OperationInfo>,
    message: Option<String>,
    body: Bytes,
}

impl ChargeNotice {
    pub(crate) fn new(operation: Option<&'static OperationInfo>, body: Bytes) -> Self {
        Self { operation, message: words::of(&body).message, body }
    }

    /// The operation that would be charged for.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.operation
    }

    /// The server's message, if it sent one.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The body as it came: an echo of what would be created. It can hold an API key in clear.
    pub fn raw_body(&self) -> &[u8] {
        &self.body
    }

    /// The body as a type, such as `myreports::types::ChargesRequired`, if it fits.
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        crate::wire::from_body(&self.body)
    }
}

impl fmt::Display for ChargeNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => {
                write!(f, "charges apply to {operation}; nothing was carried out yet")
            }
            None => f.write_str("charges apply; nothing was carried out yet"),
        }
    }
}

impl fmt::Debug for ChargeNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChargeNotice")
            .field("operation", &self.operation)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Sends without consent; on a 402 asks, and on consent sends the identical request with it.
pub(crate) async fn confirm<O, F, D>(
    core: &Core,
    mut request: Request,
    decide: F,
) -> Result<Charged<Response<O::Answer>>, Error>
where
    O: Operation,
    F: AsyncFnOnce(&ChargeNotice) -> D,
    D: Into<Decision>,
{
    let error = match core.send::<O>(&request).await {
        Ok(answer) => return Ok(Charged::Done(answer)),
        Err(error) => error,
    };
    // A consent that was given beforehand and still met a 402 is not given a second time.
    let Some(notice) = error.charge_notice().filter(|_| !request.accepts_charges()) else {
        return Err(error);
    };
    match decide(&notice).await.into() {
        Decision::Decline => Ok(Charged::Declined(notice)),
        Decision::Accept => {
            request.accept_charges();
            core.send::<O>(&request).await.map(Charged::Done)
        }
    }
}
