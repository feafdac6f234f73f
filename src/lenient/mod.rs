//! Lenient reads of lists: one unreadable element does not lose the others.

mod picker;

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use picker::Picker;
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::operation::Operation;
use crate::php_messages;
use crate::request::Request;
use crate::response::Response;
use crate::transport::Core;
use crate::wire::scan::{Elements, Pairs};
use crate::wire::{parse, reserve, within};

/// A list call that collects unreadable elements separately; from `lenient()` on the call.
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

/// An operation whose response is one list.
pub trait ListOperation: Operation + Sized {
    /// The key of the list; `None` if the list is the whole body.
    #[doc(hidden)]
    const LIST: Option<&'static str>;
    /// The type of the elements.
    #[doc(hidden)]
    type Item: DeserializeOwned;
    #[doc(hidden)]
    fn into_parts(self) -> Result<(Arc<Core>, Request), Error>;
}

impl<C: ListOperation> Lenient<C>
where
    C::Output: DeserializeOwned,
{
    pub(crate) fn new(call: C) -> Self {
        Self { call }
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// As the call itself, except for unreadable elements: those are in [`Partial::rejected`].
    ///
    /// # Cancellation
    ///
    /// Dropping the future stops the call. It only reads, so it has no effect on the server.
    pub async fn send(self) -> Result<Response<Partial<C::Output>>, Error> {
        let (core, request) = self.call.into_parts()?;
        core.send_and_read(&request, C::EMPTY, read::<C>).await
    }

    /// Sends the call, and keeps of each readable element what `K` takes, while the list arrives: neither the
    /// body nor the typed list is ever in memory as a whole.
    pub(crate) async fn send_picking<K: From<C::Item> + Send + Sync>(
        self,
    ) -> Result<Picked<K>, Error> {
        let (core, request) = self.call.into_parts()?;
        let mut picker = Picker::new(start::<C>, element::<C, K>);
        let rest = core.send_and_filter(&request, &mut picker, pick::<C, K>).await?.into_inner();
        let mut items = picker.into_taken();
        items.extend(rest.items);
        Ok(Picked { items, has_gaps: rest.has_gaps })
    }
}

/// What was kept of a list.
pub struct Picked<K> {
    pub items: Vec<K>,
    /// An element could not be read.
    pub has_gaps: bool,
}

/// A list without its unreadable elements. It derefs to the typed response.
#[derive(Clone, Debug)]
pub struct Partial<T> {
    value: T,
    rejected: Vec<Rejected>,
}

impl<T> Partial<T> {
    /// Returns the unreadable elements, in order.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// Returns the readable part alone.
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

/// An unreadable element. `Display` has its index and fault, not its contents.
#[derive(Clone)]
pub struct Rejected {
    index: usize,
    fault: String,
    raw: Box<[u8]>,
    /// The lossy text, if the element is not UTF-8.
    repaired: Option<String>,
}

impl Rejected {
    fn new(index: usize, error: &serde_json::Error, raw: &[u8]) -> Self {
        let text = std::str::from_utf8(raw);
        let fault = match text {
            Ok(_) => describe(error),
            Err(_) => "it is not UTF-8".to_owned(),
        };
        let repaired = text.is_err().then(|| String::from_utf8_lossy(raw).into_owned());
        Self { index, fault, raw: raw.into(), repaired }
    }

    /// Returns the element's index in the list as the server sent it, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns the element as received; invalid UTF-8 is replaced by `\u{fffd}`.
    pub fn raw_json(&self) -> &str {
        let text = self.repaired.as_deref();
        text.or_else(|| std::str::from_utf8(&self.raw).ok()).unwrap_or_default()
    }

    /// Returns the bytes of the element.
    pub fn raw_bytes(&self) -> &[u8] {
        &self.raw
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

/// Reads a list, and separates the elements that are not valid items.
///
/// The list is split by its bytes: one name in another encoding than UTF-8 must not lose the others.
fn read<O: ListOperation>(body: &[u8]) -> Result<Partial<O::Output>, serde_json::Error> {
    let strict = match O::output(body) {
        Ok(value) => return Ok(Partial { value, rejected: Vec::new() }),
        Err(error) => error,
    };
    within(body.len(), || read_leniently::<O>(body)).unwrap_or(Err(strict))
}

/// Returns where the elements of the list begin, if the beginning of a body has it.
fn start<O: ListOperation>(body: &[u8]) -> Option<usize> {
    let mut json = php_messages::trimmed(body);
    if !matches!(json.first(), Some(b'{' | b'[')) {
        json = php_messages::behind(json)?;
    }
    let list = list::<O>(json).filter(|list| list.starts_with(b"["))?;
    Some(around(body, list)?.0.len() + 1)
}

/// Reads an element on its own.
fn element<O: ListOperation, K: From<O::Item>>(json: &[u8]) -> Option<K> {
    within(json.len(), || parse::<O::Item>(json)).ok().map(K::from)
}

/// Reads each element that the picker left, without the unreadable ones. What stands around the list is read as
/// usual.
fn pick<O: ListOperation, K: From<O::Item>>(body: &[u8]) -> Result<Picked<K>, serde_json::Error> {
    let mut picked = Picked { items: Vec::new(), has_gaps: false };
    let around = list::<O>(body).and_then(|list| Some((list, around(body, list)?)));
    let Some((list, (before, after))) = around else { return O::output(body).map(|_| picked) };
    let Some(mut elements) = Elements::of(list) else { return O::output(body).map(|_| picked) };
    for json in elements.by_ref() {
        match element::<O, K>(json) {
            Some(item) => picked.items.push(item),
            None => picked.has_gaps = true,
        }
    }
    if elements.is_complete() {
        return O::output(&[before, b"[]", after].concat()).map(|_| picked);
    }
    match O::output(body) {
        // Its place would be wrong: elements before it may have been picked.
        Err(error) if error.is_data() => Err(serde::de::Error::custom("no list")),
        outcome => outcome.map(|_| Picked { items: Vec::new(), has_gaps: false }),
    }
}

/// Returns the list in a body.
fn list<O: ListOperation>(body: &[u8]) -> Option<&[u8]> {
    match O::LIST {
        None => Some(body),
        Some(key) => Some(Pairs::of(body).find(|(name, _)| name == key)?.1),
    }
}

/// Returns the response with the readable part of its list; `None` if there is no list.
fn read_leniently<O: ListOperation>(
    body: &[u8],
) -> Option<Result<Partial<O::Output>, serde_json::Error>> {
    let list = list::<O>(body)?;
    let (before, after) = around(body, list)?;
    // The body is copied without the unreadable elements.
    let (accepted, rejected) = match reserve(body.len()).and_then(|()| partition::<O>(list)) {
        Ok(partition) => partition?,
        Err(error) => return Some(Err(error)),
    };
    let body = [before, &accepted, after].concat();
    drop(accepted);
    Some(O::output(&body).map(|value| Partial { value, rejected }))
}

/// Returns the bytes before and after a part.
fn around<'b>(body: &'b [u8], part: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let from = (part.as_ptr() as usize).checked_sub(body.as_ptr() as usize)?;
    let (before, rest) = body.split_at_checked(from)?;
    Some((before, rest.get(part.len()..)?))
}

type Partitioned = (Vec<u8>, Vec<Rejected>);

/// Splits a list into its valid elements, as JSON, and the rejected ones; `None` if the list is incomplete.
fn partition<O: ListOperation>(list: &[u8]) -> Result<Option<Partitioned>, serde_json::Error> {
    let Some(mut elements) = Elements::of(list) else { return Ok(None) };
    let mut accepted = Vec::with_capacity(list.len());
    let mut rejected = Vec::new();
    accepted.push(b'[');
    for (index, json) in elements.by_ref().enumerate() {
        match within(json.len(), || parse::<O::Item>(json)) {
            Ok(_) => {
                if accepted.len() > 1 {
                    accepted.push(b',');
                }
                accepted.extend_from_slice(json);
            }
            Err(error) => {
                let one = Rejected::new(index, &error, json);
                // The budget rejects a body that consists mostly of unreadable elements.
                reserve::<serde_json::Error>(
                    3 * size_of::<Rejected>() + one.fault.len() + 2 * json.len(),
                )?;
                rejected.push(one);
            }
        }
    }
    accepted.push(b']');
    Ok(elements.is_complete().then_some((accepted, rejected)))
}

/// Describes the fault, without the value, which can be personal data.
fn describe(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if text.starts_with("missing field") {
        return text;
    }
    format!("a value of another type at line {} column {}", error.line(), error.column())
}
