//! The ways of a call that may cost money: without consent, then perhaps once with it.

use std::sync::Arc;

use super::Charged;
use super::pending::{PendingCharge, accept};
use crate::charge_policy::{ChargeNotice, Decision};
use crate::error::Error;
use crate::operation::Operation;
use crate::request::Request;
use crate::response::Response;
use crate::transport::Core;

/// The outcome of one request that may wait for a consent.
type Held<O> = Charged<Response<<O as Operation>::Answer>, PendingCharge<O>>;

/// Sends the call; where charges apply, the client's policy decides.
pub async fn send<O: Operation>(
    core: Arc<Core>,
    request: Request,
) -> Result<Response<O::Answer>, Error> {
    let pending = match hold::<O>(core, request).await? {
        Charged::Done(answer) => return Ok(answer),
        Charged::Declined(pending) => pending,
    };
    match pending.decide_by_policy() {
        Decision::Accept => pending.accept().await,
        Decision::Decline => Err(pending.into_error()),
    }
}

/// Sends the call without asking anybody; where charges apply, the request is handed out.
pub async fn hold<O: Operation>(core: Arc<Core>, request: Request) -> Result<Held<O>, Error> {
    let outcome = if request.accepts_charges() {
        accept::<O>(&core, request.clone(), None).await
    } else {
        core.send::<O>(&request).await
    };
    match outcome {
        Ok(answer) => Ok(Charged::Done(answer)),
        Err(error) => PendingCharge::new(core, request, error).map(Charged::Declined),
    }
}

/// Sends without consent; on a 402 asks, and on consent sends the identical request with it.
pub async fn confirm<O, F, D>(
    core: Arc<Core>,
    request: Request,
    decide: F,
) -> Result<Held<O>, Error>
where
    O: Operation,
    F: AsyncFnOnce(&ChargeNotice) -> D,
    D: Into<Decision>,
{
    let pending = match hold::<O>(core, request).await? {
        Charged::Declined(pending) => pending.affordable()?,
        done => return Ok(done),
    };
    match decide(&pending).await.into() {
        Decision::Decline => Ok(Charged::Declined(pending)),
        Decision::Accept => pending.accept().await.map(Charged::Done),
    }
}
