//! The flow of a call that may cost money: without consent first, then at most once with it.

use std::sync::Arc;

use super::Charged;
use super::pending::{PendingCharge, accept};
use crate::charge_policy::{ChargeNotice, Decision};
use crate::error::Error;
use crate::operation::Operation;
use crate::request::RequestParts;
use crate::response::Response;
use crate::transport::Core;

/// The outcome of one request, which may wait for a consent.
type PendingResult<O> = Charged<Response<<O as Operation>::Output>, PendingCharge<O>>;

/// Sends the call; if charges apply, the client's policy decides.
pub async fn send<O: Operation>(
    core: Arc<Core>,
    call: RequestParts,
) -> Result<Response<O::Output>, Error> {
    let pending = match defer::<O>(core, call).await? {
        Charged::Done(response) => return Ok(response),
        Charged::Declined(pending) => pending,
    };
    match pending.decide_by_policy() {
        Decision::Accept => pending.accept().await,
        Decision::Decline => Err(pending.into_error()),
    }
}

/// Sends the call; if charges apply, returns the pending request.
pub async fn defer<O: Operation>(
    core: Arc<Core>,
    call: RequestParts,
) -> Result<PendingResult<O>, Error> {
    let request = call.into_request()?;
    let outcome = if request.accepts_charges() {
        accept::<O>(&core, request.clone(), None).await
    } else {
        core.send::<O>(&request).await
    };
    match outcome {
        Ok(response) => Ok(Charged::Done(response)),
        Err(error) => PendingCharge::new(core, request, error).map(Charged::Declined),
    }
}

/// Sends without consent; on a 402 asks the caller, and sends the identical request with the consent if
/// accepted.
pub async fn confirm<O, F, D>(
    core: Arc<Core>,
    call: RequestParts,
    decide: F,
) -> Result<PendingResult<O>, Error>
where
    O: Operation,
    F: AsyncFnOnce(&ChargeNotice) -> D,
    D: Into<Decision>,
{
    let pending = match defer::<O>(core, call).await? {
        Charged::Declined(pending) => pending.affordable()?,
        done => return Ok(done),
    };
    match decide(&pending).await.into() {
        Decision::Decline => Ok(Charged::Declined(pending)),
        Decision::Accept => pending.accept().await.map(Charged::Done),
    }
}
