//! Reads a response body up to a limit.

use bytes::Bytes;

/// Memory that is reserved for a body in advance, in bytes.
const MAX_RESERVED: usize = 64 << 20;

/// A response body as far as it was received.
#[derive(Default)]
pub struct Body {
    pub bytes: Bytes,
    /// The body is incomplete: the limit was reached, or the connection broke.
    pub is_cut: bool,
    /// The error that interrupted the body.
    pub interrupted: Option<reqwest::Error>,
}

impl Body {
    /// Truncates the body, and frees the rest of its memory.
    pub fn truncate(&mut self, limit: usize) {
        if let Some(beginning) = self.bytes.get(..limit).filter(|_| self.bytes.len() > limit) {
            self.bytes = Bytes::copy_from_slice(beginning);
            self.is_cut = true;
        }
    }
}

pub async fn read(response: &mut reqwest::Response, limit: usize) -> Body {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
    let mut bytes: Vec<u8> = Vec::new();
    let (is_cut, interrupted) = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = limit.saturating_sub(bytes.len());
                if chunk.len() > room {
                    bytes.extend_from_slice(chunk.get(..room).unwrap_or_default());
                    break (true, None);
                }
                if bytes.is_empty() {
                    // `Content-Length` is not trusted beyond the limit, nor for an allocation that could
                    // fail.
                    let trusted = announced.unwrap_or(0).min(limit).min(MAX_RESERVED);
                    bytes.reserve_exact(trusted.max(chunk.len()));
                } else if bytes.capacity() - bytes.len() < chunk.len() {
                    // Grows by a part instead of doubling: a long body must not be in memory three times.
                    bytes.reserve_exact((bytes.len() / 4).max(chunk.len()));
                }
                bytes.extend_from_slice(&chunk);
            }
            Ok(None) => break (false, None),
            Err(error) => break (true, Some(error)),
        }
    };
    Body { bytes: bytes.into(), is_cut, interrupted }
}
