//! The format of a recording and its file.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The only format version so far.
const FORMAT: u32 = 1;

/// A file of exchanges.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recording {
    format: u32,
    /// The placeholders of sanitized values.
    pub stand_ins: Vec<String>,
    pub exchanges: Vec<Exchange>,
}

/// One request and its response.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Exchange {
    /// The `operationId` of the document.
    pub operation: String,
    /// The decoded parameters of path and query.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub path: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub query: BTreeMap<String, String>,
    /// Whether the request consented to charges.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accepts_charges: bool,
    /// The JSON body of the request.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub body: Value,
    /// Absent if the connection ended without a response.
    pub response: Option<RecordedResponse>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RecordedResponse {
    pub status: u16,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub body: Value,
    /// PHP messages were printed around the body.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub php_noise: bool,
    /// The length of a body that is not JSON and could not be sanitized.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out_bytes: Option<usize>,
}

impl Recording {
    pub fn new(stand_ins: Vec<String>, exchanges: Vec<Exchange>) -> Self {
        Self { format: FORMAT, stand_ins, exchanges }
    }

    pub fn read(path: &Path) -> io::Result<Self> {
        let recording: Self = serde_json::from_slice(&std::fs::read(path)?)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        if recording.format == FORMAT {
            return Ok(recording);
        }
        let reason =
            format!("the recording has the form {}, and {FORMAT} is known", recording.format);
        Err(io::Error::new(io::ErrorKind::InvalidData, reason))
    }

    pub fn text(&self) -> io::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}
