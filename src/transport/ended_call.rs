//! A call after its last attempt. Only its end depends on the type of the response, and it is short: every type that
//! a program receives has one.

use tokio::time::Instant;
use tracing::Span;

use super::exchange::Exchange;
use super::trace;
use crate::error::Error;
use crate::request::Request;
use crate::response::{Meta, Response};

pub struct EndedCall<'r> {
    pub request: &'r Request,
    pub span: Span,
    pub outcome: Result<Exchange, Error>,
    /// Requests sent.
    pub attempts: u32,
    pub started: Instant,
}

impl EndedCall<'_> {
    /// Decodes the response, and completes the error and the span.
    pub fn decoded<A>(
        self,
        decode: impl FnOnce(Exchange) -> Result<Response<A>, Error>,
    ) -> Result<Response<A>, Error> {
        let Self { request, span, outcome, attempts, started } = self;
        let mut outcome = outcome.and_then(|exchange| span.in_scope(|| decode(exchange)));
        let end = outcome.as_mut().map(Response::meta_mut);
        finish(request, &span, end, attempts, started);
        outcome
    }
}

fn finish(
    request: &Request,
    span: &Span,
    mut outcome: Result<&mut Meta, &mut Error>,
    attempts: u32,
    started: Instant,
) {
    match &mut outcome {
        Ok(meta) => meta.conceal(|| request.secrets()),
        Err(error) => request.describe_to(error),
    }
    let outcome = outcome.map(|meta| &*meta).map_err(|error| &*error);
    trace::finish(span, outcome, attempts, started.elapsed());
}
