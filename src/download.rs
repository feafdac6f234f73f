//! A file that is read in pieces.

use std::fmt;

use bytes::Bytes;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::error::Error;
use crate::request::Request;
use crate::response::Response;
use crate::transport::{Core, File};

/// A file, of which only the head has come: it is read in pieces, and never held as a whole.
///
/// The time that the client or the call allows for one request holds for the whole file. Raise it for
/// large ones: `.timeout(…)` on the call.
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

    /// The whole length in bytes, if the server says so.
    pub fn content_length(&self) -> Option<u64> {
        let headers = self.file.response.headers();
        headers.get("content-length")?.to_str().ok()?.trim().parse().ok()
    }

    /// How many bytes were read so far.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// The next piece; `None` after the last one.
    ///
    /// # Errors
    ///
    /// [`is_interrupted`](Error::is_interrupted) and [`is_timeout`](Error::is_timeout) when the rest does not come: what
    /// was read is a part of the file only.
    ///
    /// # Cancellation
    ///
    /// Dropping the future loses nothing that was not yet given out.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self.file.response.chunk().await {
            Ok(Some(chunk)) => {
                self.received = self.received.saturating_add(chunk.len() as u64);
                Ok(Some(chunk))
            }
            Ok(None) => Ok(None),
            Err(source) => {
                Err(Error::body_interrupted(self.file.operation, source, self.file.state))
            }
        }
    }

    /// Writes all that is left to a file, a socket or a `Vec`, and says how many bytes those were.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), and [`is_sink_error`](Error::is_sink_error) when it cannot be written.
    ///
    /// # Cancellation
    ///
    /// Dropping the future leaves a part of the file behind.
    pub async fn write_to<W>(mut self, place: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        let mut written = 0_u64;
        while let Some(chunk) = self.chunk().await? {
            let outcome = place.write_all(&chunk).await;
            outcome.map_err(|source| {
                Error::unwritable(self.file.operation, source, self.file.state)
            })?;
            written = written.saturating_add(chunk.len() as u64);
        }
        let outcome = place.flush().await;
        outcome
            .map_err(|source| Error::unwritable(self.file.operation, source, self.file.state))?;
        Ok(written)
    }
}

impl Response<Download> {
    /// Writes the file to a place; see [`Download::write_to`].
    ///
    /// # Errors
    ///
    /// See [`Download::write_to`].
    ///
    /// # Cancellation
    ///
    /// Dropping the future leaves a part of the file behind.
    pub async fn write_to<W>(self, place: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        self.into_inner().write_to(place).await
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

/// Sends a request whose answer is a file.
#[allow(dead_code, reason = "called by generated code where the document has a file")]
pub(crate) async fn send(core: &Core, request: &Request) -> Result<Response<Download>, Error> {
    Ok(core.open(request).await?.map(Download::new))
}

/// A file is not read as JSON.
pub(crate) fn no_json() -> serde_json::Error {
    serde::de::Error::custom("a file is expected")
}
