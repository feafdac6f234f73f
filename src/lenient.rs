//! Lists of which one unreadable element does not lose the others.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::error::Error;
use crate::operation::Operation;
use crate::request::Request;
use crate::response::Response;
use crate::transport::Core;

/// A call for a list that sets unreadable elements aside; from `lenient()` on the call.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// let list = client.list_users().lenient().send().await?;
/// println!("{} users", list.users.len());
/// for rejected in list.rejected() {
///     eprintln!("{rejected}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Lenient<C> {
    call: C,
}

/// An operation whose answer is one list.
pub trait ListOperation: Operation + Sized {
    /// The key of the list; `None` where the list is the whole body.
    #[doc(hidden)]
    const LIST: Option<&'static str>;
    /// What the list consists of.
    #[doc(hidden)]
    type Item: DeserializeOwned;
    #[doc(hidden)]
    fn into_parts(self) -> Result<(Arc<Core>, Request), Error>;
}

impl<C: ListOperation> Lenient<C>
where
    C::Answer: DeserializeOwned,
{
    pub(crate) fn new(call: C) -> Self {
        Self { call }
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// As the call itself, but for elements that cannot be read: those are in
    /// [`Partial::rejected`].
    ///
    /// # Cancellation
    ///
    /// Dropping the future stops the call. It only reads, so nothing is left behind.
    pub async fn send(self) -> Result<Response<Partial<C::Answer>>, Error> {
        let (core, request) = self.call.into_parts()?;
        core.send_leniently::<C>(&request).await
    }
}

/// A list without the elements that could not be read. It derefs to the typed answer.
#[derive(Clone, Debug)]
pub struct Partial<T> {
    value: T,
    rejected: Vec<Rejected>,
}

impl<T> Partial<T> {
    /// The elements that could not be read, in their order.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// The readable part alone.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Partial<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// An element that could not be read. `Display` names its place and fault, not its contents.
#[derive(Clone)]
pub struct Rejected {
    index: usize,
    fault: String,
    json: Box<RawValue>,
}

impl Rejected {
    /// The element's place in the list as the server sent it, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The element as it came.
    pub fn raw_json(&self) -> &str {
        self.json.get()
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "element {} of the list cannot be read: {}", self.index, self.fault)
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rejected({self})")
    }
}

/// Reads a list, setting aside what is no item of it.
pub(crate) fn read<O: ListOperation>(body: &[u8]) -> Result<Partial<O::Answer>, serde_json::Error> {
    let strict = match O::answer(body) {
        Ok(value) => return Ok(Partial { value, rejected: Vec::new() }),
        Err(error) => error,
    };
    let Some(key) = O::LIST else {
        let (kept, rejected) = sorted::<O>(serde_json::from_slice(body)?);
        return Ok(Partial { value: O::answer(&serde_json::to_vec(&kept)?)?, rejected });
    };
    let mut whole: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(body)?;
    let Some(list) = whole.get(key) else { return Err(strict) };
    let (kept, rejected) = sorted::<O>(serde_json::from_str(list.get())?);
    whole.insert(key.to_owned(), serde_json::value::to_raw_value(&kept)?);
    let value = O::answer(&serde_json::to_vec(&whole)?)?;
    Ok(Partial { value, rejected })
}

/// The elements that are items of the list, and those that are not.
fn sorted<O: ListOperation>(elements: Vec<Box<RawValue>>) -> (Vec<Box<RawValue>>, Vec<Rejected>) {
    let mut kept = Vec::new();
    let mut rejected = Vec::new();
    for (index, json) in elements.into_iter().enumerate() {
        match serde_json::from_str::<O::Item>(json.get()) {
            Ok(_) => kept.push(json),
            Err(error) => rejected.push(Rejected { index, fault: fault(&error), json }),
        }
    }
    (kept, rejected)
}

/// What is wrong, without the value itself, which can be personal.
fn fault(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if text.starts_with("missing field") {
        return text;
    }
    format!("a value of another type at line {} column {}", error.line(), error.column())
}
