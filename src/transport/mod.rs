//! Sends requests: credentials → attempts → decode.

mod attempt;
mod client_core;
mod decode;
mod ended_call;
mod exchange;
mod file_head;
mod http_client;
mod middleware;
mod network;
mod outcome;
mod pem;
mod retry_loop;
mod tls;
mod trace;

use std::sync::Arc;

use attempt::Reading;

use crate::body::BodyFilter;
use crate::error::Error;
use crate::operation::Operation;
use crate::request::{Request, RequestParts};
use crate::response::Response;

pub(crate) use client_core::{Core, Limits, UNENCRYPTED};
pub(crate) use decode::File;
pub(crate) use http_client::{GivenClient, http_client};
pub(crate) use middleware::Middlewares;
pub(crate) use network::Network;
pub(crate) use tls::AVAILABLE as TLS_AVAILABLE;

/// Makes the request of a call, sends it and reads its response.
pub(crate) async fn send<O: Operation>(
    core: Arc<Core>,
    call: RequestParts,
) -> Result<Response<O::Output>, Error> {
    core.send::<O>(&call.into_request()?).await
}

impl Core {
    /// Sends a request and reads its response.
    pub async fn send<O: Operation>(
        &self,
        request: &Request,
    ) -> Result<Response<O::Output>, Error> {
        self.send_and_read(request, O::EMPTY, O::output).await
    }

    /// As [`send`](Self::send), with its own reader for the body of a success; `empty` says that there is
    /// none.
    pub async fn send_and_read<A>(
        &self,
        request: &Request,
        empty: bool,
        read: fn(&[u8]) -> Result<A, serde_json::Error>,
    ) -> Result<Response<A>, Error> {
        let call = retry_loop::run(self, request, Reading::Buffered).await?;
        call.decoded(empty, read)
    }

    /// As [`send_and_read`](Self::send_and_read), with a filter for the body of a success: `read` gets what it
    /// leaves.
    pub async fn send_and_filter<A>(
        &self,
        request: &Request,
        filter: &mut dyn BodyFilter,
        read: fn(&[u8]) -> Result<A, serde_json::Error>,
    ) -> Result<Response<A>, Error> {
        let call = retry_loop::run(self, request, Reading::Filtered(filter)).await?;
        call.decoded(false, read)
    }

    /// Sends a request for a file and returns the file with its body unread.
    #[allow(dead_code, reason = "called where the document has a file")]
    pub async fn open(&self, request: &Request) -> Result<Response<File>, Error> {
        retry_loop::run(self, request, Reading::Streaming).await?.opened()
    }
}
