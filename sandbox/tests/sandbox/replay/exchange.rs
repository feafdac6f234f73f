//! The recorded exchanges in `sandbox/tests/exchanges`.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
pub struct Exchange {
    pub actor: String,
    pub method: String,
    pub path: String,
    #[serde(default)]
    pub body: Option<Value>,
    /// `None` if the response is withheld.
    pub expect: Option<Expected>,
    /// The response of the signature book.
    #[serde(default)]
    pub stub: Option<String>,
    /// The request to the signature book.
    #[serde(default)]
    pub asked: Option<Vec<String>>,
    /// What the exchange tests.
    #[serde(default)]
    pub note: Option<String>,
}

#[derive(Deserialize)]
pub struct Expected {
    pub status: u16,
    pub response: Value,
    #[serde(default)]
    pub content_type: Option<String>,
}

pub fn load(file: &str) -> Vec<Exchange> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchanges").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}
