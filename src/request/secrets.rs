//! The secrets in a request, as the document marks them.

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use serde_json::Value;

use super::Request;
use super::secret_keys::{collect, sounds_secret};
use crate::wire::{BoundedValue, parse};

impl Request {
    /// Returns whether the request holds anything that the document marks as secret.
    pub(crate) fn holds_secrets(&self) -> bool {
        !self.sent_secrets().is_empty()
    }

    /// Returns the secrets of the request, which a server may quote in a message.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        let from_headers = self.options.added().into_iter().flat_map(|added| &added.headers);
        let from_headers = from_headers.filter(|(name, _)| !is_correlation_header(name.as_str()));
        let from_headers =
            from_headers.map(|(_, value)| String::from_utf8_lossy(value.as_bytes()).into_owned());
        from_headers.chain(self.sent_secrets()).map(SecretString::from).collect()
    }

    /// Returns the secrets of the query and the body, as the document marks them.
    fn sent_secrets(&self) -> Vec<String> {
        let (keys, is_documented) = (self.operation.secrets(), self.operation.is_documented());
        let is_key = |key: &str| keys.contains(&key) || !is_documented && sounds_secret(key);
        let mut found = Vec::new();
        for pair in self.query.trim_start_matches('?').split('&') {
            if let Some((_, value)) = pair.split_once('=').filter(|(name, _)| is_key(name)) {
                found.push(percent_decode_str(value).decode_utf8_lossy().into_owned());
            }
        }
        let is_read = !keys.is_empty() || !is_documented;
        let body = self.body.as_deref().filter(|_| is_read);
        if let Some(body) = body.and_then(parsed) {
            collect(&body, &is_key, false, &mut found);
        }
        for extra in self.options.added().into_iter().flat_map(|added| &added.extra) {
            found.extend_from_slice(&extra.secrets);
        }
        found
    }
}

/// Returns whether a header only identifies the call; any other can hold a credential.
pub(crate) fn is_correlation_header(header: &str) -> bool {
    let known = ["x-request-id", "x-correlation-id", "traceparent", "tracestate"];
    known.iter().any(|known| header.eq_ignore_ascii_case(known))
}

/// Returns the body of a request, if it is JSON.
pub fn parsed(body: &[u8]) -> Option<Value> {
    parse::<BoundedValue>(body).ok().map(|body| body.0)
}

/// Returns a body to show, without the values of the keys.
pub fn without_secrets(body: &[u8], keys: &[&str]) -> Value {
    let mut shown = parsed(body).unwrap_or_default();
    conceal(&mut shown, keys);
    shown
}

fn conceal(value: &mut Value, keys: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| conceal(item, keys)),
        Value::Object(map) => {
            for (key, inner) in map {
                if keys.contains(&key.as_str()) {
                    *inner = "hidden".into();
                } else {
                    conceal(inner, keys);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_body_is_shown_without_what_is_secret() {
        let body = br#"{"name":"Main","pbx":[{"apiKey":{"deep":"two"},"id":3}]}"#;
        let shown = without_secrets(body, &["apiKey"]);
        assert_eq!(shown, json!({ "name": "Main", "pbx": [{ "apiKey": "hidden", "id": 3 }] }));
        assert_eq!(without_secrets(b"no JSON", &[]), Value::Null);
    }
}
