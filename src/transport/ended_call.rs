//! A call after its last attempt. Only what keeps the value depends on the type of the response, and it is short: every
//! type that a program receives has one.

use tokio::time::Instant;
use tracing::Span;

use super::decode::{self, File};
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
    /// Decodes the response; `empty` says that a success has no body, `read` deserializes it.
    pub fn decoded<A>(
        self,
        empty: bool,
        read: fn(&[u8]) -> Result<A, serde_json::Error>,
    ) -> Result<Response<A>, Error> {
        let operation = self.request.operation;
        let mut value = None;
        let mut keep = |json: &[u8]| {
            value = Some(read(json)?);
            Ok(())
        };
        let response = self.ended(&mut |exchange| decode::response(exchange, empty, &mut keep))?;
        let value = value.ok_or_else(|| Error::nothing_read(operation))?;
        Ok(response.map(|()| value))
    }

    /// Returns the file, with its body unread.
    pub fn opened(self) -> Result<Response<File>, Error> {
        let operation = self.request.operation;
        let mut file = None;
        let response = self.ended(&mut |exchange| decode::file(exchange, &mut file))?;
        let file = file.ok_or_else(|| Error::nothing_read(operation))?;
        Ok(response.map(|()| file))
    }

    /// Decodes the response, and completes the error and the span.
    fn ended(
        self,
        decode: &mut dyn FnMut(Exchange) -> Result<Response<()>, Error>,
    ) -> Result<Response<()>, Error> {
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
