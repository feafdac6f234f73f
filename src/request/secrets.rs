//! The secrets in a request, as the document marks them.

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use serde_json::Value;

use super::Request;
use crate::wire::{BoundedValue, parse};

impl Request {
    /// Returns whether the request holds anything that the document marks as secret.
    pub(crate) fn holds_secrets(&self) -> bool {
        !self.sent_secrets().is_empty()
    }

    /// Returns the secrets of the request, which a server may quote in a message.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        let from_headers =
            self.options.headers.iter().filter(|(name, _)| !is_correlation_header(name));
        let from_headers = from_headers.map(|(_, value)| value.clone());
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
        let extra = &self.options.extra;
        let is_read = !keys.is_empty() || !is_documented;
        let body = self.body.as_deref().filter(|_| is_read);
        if let Some(body) = body.and_then(parsed) {
            collect(&body, &is_key, false, &mut found);
        }
        for (key, value) in extra {
            collect(value, &sounds_secret, sounds_secret(key), &mut found);
        }
        found
    }
}

/// Returns whether a header only identifies the call; any other can hold a credential.
pub(crate) fn is_correlation_header(header: &str) -> bool {
    let known = ["x-request-id", "x-correlation-id", "traceparent", "tracestate"];
    known.iter().any(|known| header.eq_ignore_ascii_case(known))
}

/// Returns whether an undocumented key is treated as that of a secret.
fn sounds_secret(key: &str) -> bool {
    let letters = |c: &char| c.is_ascii_alphanumeric();
    let plain: String = key.chars().filter(letters).collect::<String>().to_ascii_lowercase();
    let words = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "token",
        "apikey",
        "credential",
        "motdepasse",
    ];
    words.iter().any(|word| plain.contains(word))
        || matches!(&*plain, "pass" | "pwd" | "pin" | "mdp")
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

/// Collects every string at or below one of the keys.
fn collect(
    value: &Value,
    is_key: &impl Fn(&str) -> bool,
    is_secret: bool,
    found: &mut Vec<String>,
) {
    match value {
        Value::String(text) if is_secret => found.push(text.clone()),
        Value::Array(items) => {
            items.iter().for_each(|item| collect(item, is_key, is_secret, found))
        }
        Value::Object(map) => {
            for (key, inner) in map {
                collect(inner, is_key, is_secret || is_key(key), found);
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

    #[test]
    fn what_stands_below_a_secret_key_is_a_secret() {
        let body = json!({
            "pbx": { "apiKey": ["one", { "deep": "two" }, 3], "name": "Main" },
            "value": { "path": "three", "more": [{ "name": "four" }] },
            "names": ["apiKey", "value"],
        });
        let mut found = Vec::new();
        let is_key = |key: &str| ["apiKey", "value"].contains(&key);
        collect(&body, &is_key, false, &mut found);
        found.sort();
        assert_eq!(found, ["four", "one", "three", "two"]);
    }
}
