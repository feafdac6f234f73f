//! The response in an error.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::Error;
use crate::conflict::Conflict;
use crate::operation::Operation;
use crate::wire::from_body;

/// What the server said.
impl Error {
    /// Returns the status of the response; `None` when no response came.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// Returns all headers of the response; empty when no response came.
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// Returns one header as text; `None` if it is absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.inner.headers.get(name)?.to_str().ok()
    }

    /// Returns the id that the server or a gateway assigned to the request, for their support.
    pub fn request_id(&self) -> Option<&str> {
        ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid"]
            .into_iter()
            .find_map(|name| self.header(name))
    }

    /// Returns the server's own message, unchanged up to 64 KiB, in the server's language.
    ///
    /// Read from `errors`, `message`, a problem object, or the title of an HTML page; `None` if the response
    /// has no message, or no response came. It may hold SQL or paths when it comes with a 500: show it to
    /// administrators only.
    pub fn message(&self) -> Option<&str> {
        self.inner.message.message.as_deref()
    }

    /// Returns the server's code for the failure: `errorCode`, `lang`, or a numeric `code` as text.
    pub fn code(&self) -> Option<&str> {
        self.inner.message.code.as_deref()
    }

    /// Returns the body as received, up to 1 MiB unless `max_error_body_bytes` was set on the builder (see
    /// [`raw_body_is_cut`](Self::raw_body_is_cut)).
    ///
    /// A 402 body can hold an API key in clear: do not log it.
    pub fn raw_body(&self) -> &[u8] {
        &self.inner.body
    }

    /// Returns whether the body was truncated: it was longer than the limit, or the connection broke.
    pub fn raw_body_is_cut(&self) -> bool {
        self.inner.body_cut
    }

    /// Deserializes the body as one of the generated types, or as your own type, if it matches.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # use user_provisioning::myreports::types::{NewUser, NotFound};
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let user = NewUser::builder().email("new.user@example.com").display_name("New User");
    /// let unknown = "00000000-0000-4000-8000-000000000000";
    /// let call = client.create_customer_user().customer_tenant_id(unknown).body(user);
    /// let error = call.send().await.expect_err("there is no such tenant");
    /// assert!(error.is_not_found());
    /// let body: NotFound = error.body().expect("the documented body");
    /// assert_eq!(body.message.as_deref(), Some("Not Found"));
    /// # }
    /// ```
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        from_body(&self.inner.body)
    }

    /// Returns the documented failure of the operation `O`, by its status.
    ///
    /// `None` if the error is from another operation, the status is not documented, or the body is not the
    /// documented one; status and body are still available then.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// use user_provisioning::myreports::{operation::CreateCustomerUser, failure};
    /// # use user_provisioning::myreports::types::NewUser;
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let user = NewUser::builder().email("new.user@example.com").display_name("New User");
    /// let call = client.create_customer_user().customer_tenant_id("not-a-tenant").body(user);
    /// let error = call.send().await.expect_err("the tenant id is malformed");
    /// match error.failure::<CreateCustomerUser>() {
    ///     Some(failure::CreateCustomerUser::BadRequest(body)) => println!("{:?}", body.message),
    ///     other => panic!("unexpected: {other:?}"),
    /// }
    /// # }
    /// ```
    pub fn failure<O: Operation>(&self) -> Option<O::Failure> {
        if self.inner.operation? != O::INFO {
            return None;
        }
        O::failure(self.inner.status?.as_u16(), &self.inner.body)
    }

    /// Returns the conflict: what is taken, and its holder as far as it is known.
    ///
    /// The response to a plain call says at most that something is taken. `ensure_user` looks up the holder.
    pub fn conflict(&self) -> Option<&Conflict> {
        self.inner.conflict.as_ref()
    }
}
