//! A call to a route that the document does not have.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::Method;
use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};

use crate::error::Error;
use crate::operation::OperationInfo;
use crate::php_messages;
use crate::request::{Request, RequestOptions, call_options};
use crate::response::Response;
use crate::transport::Core;
use crate::wire::{BoundedValue, parse};

/// The memory of longer bodies is estimated before they are parsed, in bytes.
const LONG: usize = 1 << 20;

/// A call to a route that this crate does not know, from `request` of a client.
///
/// It is sent with the client's credentials and time limits, and is as safe as other calls: the path
/// cannot leave the base URL, no redirect is followed, and a response that reports a failure is an error. GET and
/// HEAD count as reads; everything else is a write that is not retried if its response is lost. It never
/// carries a consent to charges: a 402 is an error.
///
/// ```
/// use serde::Deserialize;
/// use user_provisioning::reqwest::Method;
///
/// #[derive(Deserialize)]
/// struct Users {
///     users: Vec<serde_json::Value>,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// let call = client.request(Method::GET, "/rest/users").query("limit", 10).request_id("audit-7");
/// let list = call.send::<Users>().await?;
/// println!("{} users, {}", list.users.len(), list.status());
///
/// let missing = client.request(Method::DELETE, "/rest/nothing/like/this").send_raw().await;
/// assert!(missing.is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CustomRequest {
    core: Arc<Core>,
    operation: Result<&'static OperationInfo, &'static OperationInfo>,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Result<Bytes, String>>,
    options: RequestOptions,
}

impl CustomRequest {
    /// `operations` are those of the service for undocumented routes, one for each method.
    pub(crate) fn new(
        core: Arc<Core>,
        options: RequestOptions,
        operations: &'static [OperationInfo; 6],
        method: &Method,
        path: String,
    ) -> Self {
        let known = operations.iter().find(|operation| operation.method() == method.as_str());
        let operation = known.ok_or(&operations[0]);
        Self { core, operation, path, query: Vec::new(), body: None, options }
    }

    /// Adds a query parameter, which is encoded; a name may be repeated.
    pub fn query(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the body, as JSON. A GET or HEAD has none.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        let bytes = serde_json::to_vec(body).map(Bytes::from);
        self.body = Some(bytes.map_err(|error| error.to_string()));
        self
    }

    call_options!(options);

    /// Sends the call, and parses the response as JSON.
    ///
    /// PHP messages around the JSON are removed, and [`Response::repaired`] says so.
    ///
    /// # Errors
    ///
    /// A response outside 2xx, a 2xx whose body is not a `T` or reports a failure, and everything that
    /// other calls fail with. An invalid path, parameter, header or body is an error before
    /// anything is sent.
    ///
    /// # Cancellation
    ///
    /// Dropping the future stops the call. A write that was already sent may still be carried out.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let (core, request) = self.into_request()?;
        core.send_and_read(&request, false, read::<T>).await
    }

    /// Like [`send`](Self::send), with the body of the response as bytes, which may be empty.
    ///
    /// # Errors
    ///
    /// Like [`send`](Self::send); any body that reports no failure is accepted.
    ///
    /// # Cancellation
    ///
    /// Dropping the future stops the call. A write that was already sent may still be carried out.
    pub async fn send_raw(self) -> Result<Response<Bytes>, Error> {
        let (core, request) = self.into_request()?;
        core.send_and_read(&request, false, raw).await
    }

    fn into_request(self) -> Result<(Arc<Core>, Request), Error> {
        let operation = self.operation.map_err(|any| {
            let methods = "the method is none of GET, HEAD, POST, PUT, PATCH and DELETE";
            Error::refused(any, methods.to_owned())
        })?;
        let mut request = Request::new(operation);
        request.whole_path(&self.path)?;
        for (name, value) in &self.query {
            request.query_pair(name, value);
        }
        if let Some(body) = self.body {
            request.json(body)?;
        }
        request.options(self.options)?;
        Ok((self.core, request))
    }
}

impl fmt::Debug for CustomRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A path and a query can name people and contain unmarked secrets.
        f.debug_struct("CustomRequest")
            .field("operation", &self.operation.unwrap_or_else(|any| any))
            .field("query", &self.query.len())
            .field("has_body", &self.body.is_some())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// The response as the caller's type, whose size is unknown: a body that would take too much memory as free
/// values is not parsed.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    if body.len() > LONG {
        parse::<BoundedValue>(body)?;
    }
    serde_json::from_slice(body)
}

/// The unchanged response, unless PHP messages surround something other than JSON.
fn raw(body: &[u8]) -> Result<Bytes, serde_json::Error> {
    match php_messages::strip(body) {
        Some(clean) if !clean.is_empty() && clean.len() < body.len() => {
            Err(serde_json::Error::custom("PHP messages around it"))
        }
        _ => Ok(Bytes::copy_from_slice(body)),
    }
}
