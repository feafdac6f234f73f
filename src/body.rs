//! Reads a response body up to a limit.

use bytes::Bytes;

/// Memory that is reserved for a body in advance, in bytes.
const MAX_RESERVED: usize = 64 << 20;

/// Takes parts out of a body while it arrives.
pub trait BodyFilter: Send + Sync {
    /// Another body begins; what was taken from the one before is dropped.
    fn restart(&mut self);
    /// Takes what it needs of the next bytes, and appends the rest.
    fn push(&mut self, bytes: &[u8], rest: &mut Vec<u8>);
    /// The body is over: appends what was held back.
    fn finish(&mut self, rest: &mut Vec<u8>);
}

/// A response body as far as it was received.
#[derive(Default)]
pub struct Body {
    /// What a filter left of it, if there is one.
    pub bytes: Bytes,
    /// The body is incomplete: the limit was reached, or the connection broke.
    pub is_cut: bool,
    /// The error that interrupted the body.
    pub interrupted: Option<reqwest::Error>,
    /// The beginning as it was received, if a filter took something out.
    pub beginning: Option<Beginning>,
}

/// The beginning of a body, which an error keeps.
#[derive(Default)]
pub struct Beginning {
    bytes: Vec<u8>,
    is_cut: bool,
}

impl Beginning {
    fn push(&mut self, bytes: &[u8], limit: usize) {
        let room = limit.saturating_sub(self.bytes.len()).min(bytes.len());
        self.bytes.extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.is_cut |= room < bytes.len();
    }
}

impl Body {
    /// Truncates the body as it was received, and frees the rest of its memory.
    pub fn truncate(&mut self, limit: usize) {
        if let Some(Beginning { bytes, is_cut }) = self.beginning.take() {
            self.bytes = bytes.into();
            self.is_cut |= is_cut;
        }
        if let Some(beginning) = self.bytes.get(..limit).filter(|_| self.bytes.len() > limit) {
            self.bytes = Bytes::copy_from_slice(beginning);
            self.is_cut = true;
        }
    }
}

/// Reads a body; a longer one than `limit` is cut off.
pub async fn read(response: &mut reqwest::Response, limit: usize) -> Body {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
    // `Content-Length` is not trusted beyond the limit, nor for an allocation that could fail.
    let trusted = announced.unwrap_or(0).min(limit).min(MAX_RESERVED);
    let mut bytes: Vec<u8> = Vec::new();
    let (is_cut, interrupted) = receive(response, limit, |chunk| {
        if bytes.is_empty() {
            bytes.reserve_exact(trusted.max(chunk.len()));
        } else if bytes.capacity() - bytes.len() < chunk.len() {
            // Grows by a part instead of doubling: a long body must not be in memory three times.
            bytes.reserve_exact((bytes.len() / 4).max(chunk.len()));
        }
        bytes.extend_from_slice(chunk);
    })
    .await;
    Body { bytes: bytes.into(), is_cut, interrupted, beginning: None }
}

/// As [`read`], through a filter; `kept` bytes of the beginning are kept for an error.
pub async fn read_through(
    filter: &mut dyn BodyFilter,
    response: &mut reqwest::Response,
    limit: usize,
    kept: usize,
) -> Body {
    let (mut rest, mut beginning) = (Vec::new(), Beginning::default());
    filter.restart();
    let (is_cut, interrupted) = receive(response, limit, |chunk| {
        beginning.push(chunk, kept);
        filter.push(chunk, &mut rest);
    })
    .await;
    filter.finish(&mut rest);
    Body { bytes: rest.into(), is_cut, interrupted, beginning: Some(beginning) }
}

/// Receives a body up to the limit. Returns whether it is incomplete, and the error that interrupted it.
async fn receive(
    response: &mut reqwest::Response,
    limit: usize,
    mut take: impl FnMut(&[u8]),
) -> (bool, Option<reqwest::Error>) {
    let mut room = limit;
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if chunk.len() > room => {
                take(chunk.get(..room).unwrap_or_default());
                return (true, None);
            }
            Ok(Some(chunk)) => {
                room -= chunk.len();
                take(&chunk);
            }
            Ok(None) => return (false, None),
            Err(error) => return (true, Some(error)),
        }
    }
}
