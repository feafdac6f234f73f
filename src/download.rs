//! Downloads: files that are read in chunks.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::error::Error;
use crate::request::RequestParts;
use crate::response::Response;
use crate::transport::{Core, File};

/// A file download: it is read in chunks, and never held in memory as a whole.
///
/// The timeout of the client or the call covers the whole file. Raise it for large files: `.timeout(…)` on
/// the call.
///
/// ```no_run
/// use user_provisioning::{Download, Error, Response};
///
/// async fn save(file: Response<Download>) -> Result<u64, Box<dyn std::error::Error>> {
///     let mut place = tokio::fs::File::create("invoice.pdf").await?;
///     Ok(file.write_to(&mut place).await?)
/// }
/// ```
pub struct Download {
    file: File,
    received: u64,
}

impl Download {
    fn new(file: File) -> Self {
        Self { file, received: 0 }
    }

    /// Returns the length of the file in bytes, if the server sends it.
    pub fn content_length(&self) -> Option<u64> {
        let headers = self.file.response.headers();
        headers.get("content-length")?.to_str().ok()?.trim().parse().ok()
    }

    /// Returns the number of bytes read so far.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Returns the next chunk; `None` after the last one.
    ///
    /// # Errors
    ///
    /// [`is_interrupted`](Error::is_interrupted) and [`is_timeout`](Error::is_timeout) if the rest does not
    /// arrive: what was read is only a part of the file.
    ///
    /// # Cancellation
    ///
    /// Dropping the future loses no data; the next call returns the same chunk.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self.file.response.chunk().await {
            Ok(Some(chunk)) => {
                self.received = self.received.saturating_add(chunk.len() as u64);
                Ok(Some(chunk))
            }
            Ok(None) => Ok(None),
            Err(source) => {
                Err(Error::body_interrupted(self.file.operation, source, self.file.state()))
            }
        }
    }

    /// Writes the rest of the file to a file, a socket or a `Vec`, and returns the number of bytes written.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), and [`is_sink_error`](Error::is_sink_error) if writing fails.
    ///
    /// # Cancellation
    ///
    /// Dropping the future leaves a partial file.
    pub async fn write_to<W>(mut self, destination: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        let mut written = 0_u64;
        while let Some(chunk) = self.chunk().await? {
            let outcome = destination.write_all(&chunk).await;
            outcome.map_err(|source| {
                Error::unwritable(self.file.operation, source, self.file.state())
            })?;
            written = written.saturating_add(chunk.len() as u64);
        }
        let outcome = destination.flush().await;
        outcome
            .map_err(|source| Error::unwritable(self.file.operation, source, self.file.state()))?;
        Ok(written)
    }
}

impl Response<Download> {
    /// Writes the file to a destination; see [`Download::write_to`].
    ///
    /// # Errors
    ///
    /// See [`Download::write_to`].
    ///
    /// # Cancellation
    ///
    /// Dropping the future leaves a partial file.
    pub async fn write_to<W>(self, destination: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        self.into_inner().write_to(destination).await
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.file.operation)
            .field("content_length", &self.content_length())
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

/// Sends a request for a file.
#[allow(dead_code, reason = "called by generated code where the document has a file")]
pub(crate) async fn send(core: Arc<Core>, call: RequestParts) -> Result<Response<Download>, Error> {
    Ok(core.open(&call.into_request()?).await?.map(Download::new))
}

/// The reader for responses that must be a file.
pub(crate) fn no_json() -> serde_json::Error {
    serde::de::Error::custom("a file is expected")
}
