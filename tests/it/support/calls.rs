//! Calls with type-erased responses, for tables.

use std::pin::Pin;

use serde::Serialize;
use serde_json::Value;
use user_provisioning::{Error, Response};

/// A response without its type.
pub type Outcome = Result<Response<Value>, Error>;
pub type Sending = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// A pending call.
pub fn go<T: Serialize + Send + 'static>(
    sending: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
) -> Sending {
    Box::pin(async move { sending.await.map(|response| response.map(|body| super::json(&body))) })
}
