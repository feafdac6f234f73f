//! A success answer: the typed body with what came around it.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use secrecy::SecretString;

use crate::changes::Problem;
use crate::redaction::HeaderNames;

/// The answer to a call that succeeded. It derefs to the typed body.
///
/// `Debug` shows the names of the headers and not their values, which can be tokens and cookies.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// let answer = client.list_users().send().await?;
/// println!("{} users, {}", answer.users.len(), answer.status());
/// let list = answer.into_inner();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    meta: Box<Meta>,
}

#[derive(Clone)]
struct Meta {
    status: StatusCode,
    headers: HeaderMap,
    repaired: bool,
    charge_accepted: bool,
    problem: Option<Problem>,
    raw_body: Bytes,
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

    /// With what the server reported beside the success.
    pub(crate) fn with_problem(mut self, problem: Option<Problem>) -> Self {
        self.meta.problem = problem;
        self
    }

    /// With a body where none is documented.
    pub(crate) fn with_raw_body(mut self, body: Bytes) -> Self {
        self.meta.raw_body = body;
        self
    }

    /// Leaves out what repeats a secret of the request.
    pub(crate) fn conceal(&mut self, secrets: impl FnOnce() -> Vec<SecretString>) {
        if let Some(problem) = &mut self.meta.problem {
            problem.conceal(&secrets());
        }
    }

    /// The status, such as 201.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// All headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// One header as text; `None` where it is absent or not text. The name's case does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.meta.headers.get(name)?.to_str().ok()
    }

    /// How many items there are in all, as a list of the Evolution Platform says in `X-Total-Count`.
    pub fn total_count(&self) -> Option<u64> {
        self.header("x-total-count")?.trim().parse().ok()
    }

    /// How many items are in this answer, as a list of the Evolution Platform says in
    /// `X-Result-Count`.
    pub fn result_count(&self) -> Option<u64> {
        self.header("x-result-count")?.trim().parse().ok()
    }

    /// The typed body alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Whether the body had to be freed from text that PHP printed around the JSON.
    ///
    /// The data is what the server meant, but somebody should turn `display_errors` off there.
    pub fn repaired(&self) -> bool {
        self.meta.repaired
    }

    /// Whether the request carried the consent to charges. The answer never says what was charged.
    pub fn charge_accepted(&self) -> bool {
        self.meta.charge_accepted
    }

    /// What the server reports beside the success: the change was made, and something behind it was not.
    ///
    /// Maarch Courrier with the signature book says so, when it could not tell the book of a change.
    /// [`ensure_user`](crate::Ensured::remarks) makes a remark of it.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning_sandbox::Sandbox;
    /// use user_provisioning::maarch_courrier::{operation::AddUserGroup, types::{GroupToAdd, UserGroups}};
    ///
    /// let sandbox = Sandbox::start().await;
    /// let answer: UserGroups = serde_json::from_str(
    ///     r#"{"groups": [], "baskets": [], "problem": {"type": "groupExternalIdNotFoundProblem"}}"#,
    /// ).expect("an answer");
    /// sandbox.on::<AddUserGroup>().answer(200, answer);
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

    /// What came where the document has no body: empty, unless a server says more than was documented.
    ///
    /// A typed answer does not keep its bytes. It can hold anything: do not log it unread.
    pub fn raw_body(&self) -> &[u8] {
        &self.meta.raw_body
    }

    /// The same answer around another value.
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
