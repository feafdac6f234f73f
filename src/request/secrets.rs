//! What of a request the document calls a secret.

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use serde_json::Value;

use super::Request;

impl Request {
    /// Whether the document calls anything a secret that is sent in it.
    pub(crate) fn holds_secrets(&self) -> bool {
        !self.sent_secrets().is_empty()
    }

    /// The values that nobody but the server may read: a server can repeat them in a message.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        let own = self.options.headers.iter().filter(|(name, _)| !is_plain(name));
        let own = own.map(|(_, value)| value.clone());
        own.chain(self.sent_secrets()).map(SecretString::from).collect()
    }

    /// What the document marks as secret, of its query and its body.
    fn sent_secrets(&self) -> Vec<String> {
        let keys = self.operation.secrets();
        let mut found = Vec::new();
        for pair in self.query.trim_start_matches('?').split('&') {
            if let Some((_, value)) = pair.split_once('=').filter(|(name, _)| keys.contains(name)) {
                found.push(percent_decode_str(value).decode_utf8_lossy().into_owned());
            }
        }
        let body = self.body.as_deref().filter(|_| !keys.is_empty());
        let body = body.and_then(|body| serde_json::from_slice(body).ok());
        collect(&body.unwrap_or_default(), keys, false, &mut found);
        found
    }
}

/// Headers of the caller's that name a call; what others hold can be a credential.
fn is_plain(header: &str) -> bool {
    let known = ["x-request-id", "x-correlation-id", "traceparent", "tracestate"];
    known.iter().any(|known| header.eq_ignore_ascii_case(known))
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
