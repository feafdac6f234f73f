//! The response of a successful call: the typed body with status and headers.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use secrecy::SecretString;

use crate::changes::Problem;
use crate::redaction::HeaderNames;

/// The response of a successful call. It derefs to the typed body.
///
/// `Debug` shows the names of the headers but not their values, which can be tokens and cookies.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// let response = client.list_users().send().await?;
/// println!("{} users, {}", response.users.len(), response.status());
/// let list = response.into_inner();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    meta: Box<Meta>,
}

/// What a response has besides its typed body.
#[derive(Clone)]
pub struct Meta {
    pub(crate) status: StatusCode,
    headers: HeaderMap,
    repaired: bool,
    charge_accepted: bool,
    pub(crate) problem: Option<Problem>,
    raw_body: Bytes,
}

impl Meta {
    /// Removes texts of the problem that repeat a secret of the request.
    pub(crate) fn conceal(&mut self, secrets: impl FnOnce() -> Vec<SecretString>) {
        if let Some(problem) = &mut self.problem {
            problem.conceal(&secrets());
        }
    }
}

impl<T> Response<T> {
    pub(crate) fn new(
        value: T,
        status: StatusCode,
        headers: HeaderMap,
        repaired: bool,
        charge_accepted: bool,
    ) -> Self {
        let (problem, raw_body) = (None, Bytes::new());
        let meta = Meta { status, headers, repaired, charge_accepted, problem, raw_body };
        Self { value, meta: Box::new(meta) }
    }

    /// Adds the problem that the server reported with the success.
    pub(crate) fn with_problem(mut self, problem: Option<Problem>) -> Self {
        self.meta.problem = problem;
        self
    }

    /// Adds a body where none is documented.
    pub(crate) fn with_raw_body(mut self, body: Bytes) -> Self {
        self.meta.raw_body = body;
        self
    }

    pub(crate) fn meta_mut(&mut self) -> &mut Meta {
        &mut self.meta
    }

    /// Returns the status, such as 201.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// Returns all headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// Returns one header as text; `None` if it is absent or not text. The name is case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.meta.headers.get(name)?.to_str().ok()
    }

    /// Returns the total number of items, from the header `X-Total-Count` of the Evolution Platform.
    pub fn total_count(&self) -> Option<u64> {
        self.header("x-total-count")?.trim().parse().ok()
    }

    /// Returns the number of items in this response, from the header `X-Result-Count` of the Evolution
    /// Platform.
    pub fn result_count(&self) -> Option<u64> {
        self.header("x-result-count")?.trim().parse().ok()
    }

    /// Returns the typed body alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns whether PHP messages had to be stripped from the body.
    ///
    /// The data is valid, but `display_errors` should be turned off on that server.
    pub fn repaired(&self) -> bool {
        self.meta.repaired
    }

    /// Returns whether the request carried the consent to charges. The response never says what was charged.
    pub fn charge_accepted(&self) -> bool {
        self.meta.charge_accepted
    }

    /// Returns the problem that the server reports with the success: it made the change, but a follow-up step
    /// failed.
    ///
    /// Maarch Courrier reports one if it could not update its signature book.
    /// [`ensure_user`](crate::Ensured::remarks) turns it into a remark.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning_sandbox::Sandbox;
    /// use user_provisioning::maarch_courrier::{operation::AddUserGroup, types::{GroupToAdd, UserGroups}};
    ///
    /// let sandbox = Sandbox::start().await;
    /// let response: UserGroups = serde_json::from_str(
    ///     r#"{"groups": [], "baskets": [], "problem": {"type": "groupExternalIdNotFoundProblem"}}"#,
    /// ).expect("a response");
    /// sandbox.on::<AddUserGroup>().answer(200, response);
    /// let call = sandbox.maarch_courrier_client().add_user_group().id(21);
    /// let done = call.body(GroupToAdd::builder().group_id("AGENT")).send().await?;
    /// let problem = done.problem().expect("it was reported");
    /// assert_eq!(problem.problem_type(), Some("groupExternalIdNotFoundProblem"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn problem(&self) -> Option<&Problem> {
        self.meta.problem.as_ref()
    }

    /// Returns the body where none is documented; usually empty.
    ///
    /// A typed response does not keep its bytes. The undocumented body can hold anything: do not log it.
    pub fn raw_body(&self) -> &[u8] {
        &self.meta.raw_body
    }

    /// Maps the typed body.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), meta: self.meta }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status.as_u16())
            .field("header_names", &HeaderNames(&self.headers))
            .field("repaired", &self.repaired)
            .field("charge_accepted", &self.charge_accepted)
            .field("problem", &self.problem)
            .field("raw_body_bytes", &self.raw_body.len())
            .finish()
    }
}
