//! Lists of which one unreadable element does not lose the others.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::operation::Operation;
use crate::request::Request;
use crate::response::Response;
use crate::transport::Core;
use crate::wire::scan::{Elements, Pairs};
use crate::wire::{charge, within};

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
        core.send_and_read(&request, C::EMPTY, read::<C>).await
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
    describe: String,
    raw: Box<[u8]>,
    /// The same as text, where it is none.
    repaired: Option<String>,
}

impl Rejected {
    fn new(index: usize, error: &serde_json::Error, raw: &[u8]) -> Self {
        let text = std::str::from_utf8(raw);
        let describe = match text {
            Ok(_) => describe(error),
            Err(_) => "it is not UTF-8".to_owned(),
        };
        let repaired = text.is_err().then(|| String::from_utf8_lossy(raw).into_owned());
        Self { index, describe, raw: raw.into(), repaired }
    }

    /// The element's place in the list as the server sent it, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The element as it came; what is not UTF-8 in it is replaced by `\u{fffd}`.
    pub fn raw_json(&self) -> &str {
        let text = self.repaired.as_deref();
        text.or_else(|| std::str::from_utf8(&self.raw).ok()).unwrap_or_default()
    }

    /// The element byte by byte.
    pub fn raw_bytes(&self) -> &[u8] {
        &self.raw
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "element {} of the list cannot be read: {}", self.index, self.describe)
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rejected({self})")
    }
}

/// Reads a list, setting aside what is no item of it.
///
/// The list is told apart by its bytes: one name in another encoding than UTF-8 must not lose the others.
fn read<O: ListOperation>(body: &[u8]) -> Result<Partial<O::Answer>, serde_json::Error> {
    let strict = match O::answer(body) {
        Ok(value) => return Ok(Partial { value, rejected: Vec::new() }),
        Err(error) => error,
    };
    within(body.len(), || selected::<O>(body)).unwrap_or(Err(strict))
}

/// The answer with the readable part of its list; `None` where there is no list.
fn selected<O: ListOperation>(
    body: &[u8],
) -> Option<Result<Partial<O::Answer>, serde_json::Error>> {
    let list = match O::LIST {
        None => body,
        Some(key) => Pairs::of(body).find(|(name, _)| name == key)?.1,
    };
    let (before, behind) = around(body, list)?;
    // Beside the body there will be another one.
    let (kept, rejected) = match charge(body.len()).and_then(|()| partition::<O>(list)) {
        Ok(partition) => partition?,
        Err(error) => return Some(Err(error)),
    };
    let whole = [before, &kept, behind].concat();
    drop(kept);
    Some(O::answer(&whole).map(|value| Partial { value, rejected }))
}

/// What is before a part, and what is behind it.
fn around<'b>(whole: &'b [u8], part: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let from = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let (before, rest) = whole.split_at_checked(from)?;
    Some((before, rest.get(part.len()..)?))
}

type Partitioned = (Vec<u8>, Vec<Rejected>);

/// What is kept of a list, as JSON, and what is set aside; `None` where it is no list to its end.
fn partition<O: ListOperation>(list: &[u8]) -> Result<Option<Partitioned>, serde_json::Error> {
    let Some(mut elements) = Elements::of(list) else { return Ok(None) };
    let mut kept = Vec::with_capacity(list.len());
    let mut rejected = Vec::new();
    kept.push(b'[');
    for (index, json) in elements.by_ref().enumerate() {
        match within(json.len(), || serde_json::from_slice::<O::Item>(json)) {
            Ok(_) => {
                if kept.len() > 1 {
                    kept.push(b',');
                }
                kept.extend_from_slice(json);
            }
            Err(error) => {
                let one = Rejected::new(index, &error, json);
                // Very many of them are no list with a few bad elements.
                charge::<serde_json::Error>(
                    3 * size_of::<Rejected>() + one.describe.len() + 2 * json.len(),
                )?;
                rejected.push(one);
            }
        }
    }
    kept.push(b']');
    Ok(elements.is_whole().then_some((kept, rejected)))
}

/// What is wrong, without the value itself, which can be personal.
fn describe(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if text.starts_with("missing field") {
        return text;
    }
    format!("a value of another type at line {} column {}", error.line(), error.column())
}
