//! Reading a body up to a limit.

use bytes::Bytes;

/// Memory that is reserved for a body before it came, in bytes.
const MAX_RESERVED: usize = 64 << 20;

/// A body as far as it came.
#[derive(Default)]
pub struct Body {
    pub bytes: Bytes,
    /// Something is missing: the limit was reached, or the body broke off.
    pub cut: bool,
    /// Why it broke off, if it did.
    pub interrupted: Option<reqwest::Error>,
}

impl Body {
    /// Leaves no more of it than this, and nothing else in memory.
    pub fn truncate(&mut self, limit: usize) {
        if let Some(beginning) = self.bytes.get(..limit).filter(|_| self.bytes.len() > limit) {
            self.bytes = Bytes::copy_from_slice(beginning);
            self.cut = true;
        }
    }
}

pub async fn read(response: &mut reqwest::Response, limit: usize) -> Body {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
    let mut whole: Vec<u8> = Vec::new();
    let (cut, interrupted) = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = limit.saturating_sub(whole.len());
                if chunk.len() > room {
                    whole.extend_from_slice(chunk.get(..room).unwrap_or_default());
                    break (true, None);
                }
                if whole.is_empty() {
                    // A server's word on the length is worth at most the limit, and not the
                    // program's life where the limit is none.
                    let trusted = announced.unwrap_or(0).min(limit).min(MAX_RESERVED);
                    whole.reserve_exact(trusted.max(chunk.len()));
                } else if whole.capacity() - whole.len() < chunk.len() {
                    // By a part of it, and not by all of it again: a long body must not be there three times.
                    whole.reserve_exact((whole.len() / 4).max(chunk.len()));
                }
                whole.extend_from_slice(&chunk);
            }
            Ok(None) => break (false, None),
            Err(error) => break (true, Some(error)),
        }
    };
    Body { bytes: whole.into(), cut, interrupted }
}
