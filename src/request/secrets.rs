//! What of a request the document calls a secret.

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use serde_json::Value;

use super::Request;
use crate::credentials::SHORTEST;

impl Request {
    /// The values that nobody but the server may read: a server can repeat them in a message.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        let keys = self.operation.secrets();
        if keys.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for pair in self.query.trim_start_matches('?').split('&') {
            if let Some((_, value)) = pair.split_once('=').filter(|(name, _)| keys.contains(name)) {
                found.push(percent_decode_str(value).decode_utf8_lossy().into_owned());
            }
        }
        let body = self.body.as_deref().and_then(|body| serde_json::from_slice(body).ok());
        collect(&body.unwrap_or_default(), keys, false, &mut found);
        found.retain(|secret| secret.len() >= SHORTEST);
        found.into_iter().map(SecretString::from).collect()
    }
}

/// Every text at or below one of the keys.
fn collect(value: &Value, keys: &[&str], is_secret: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) if is_secret => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, keys, is_secret, found)),
        Value::Object(map) => {
            for (key, inner) in map {
                collect(inner, keys, is_secret || keys.contains(&key.as_str()), found);
            }
        }
        _ => {}
    }
}
