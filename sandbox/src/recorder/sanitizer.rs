//! Removes personal data and credentials from a recording; equal values stay equal.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use regex_lite::Regex;
use serde_json::{Map, Value};

use super::internals;
use super::recording::{Exchange, RecordedResponse, Recording};
use super::sensitive_kinds::Kind;
use super::text_replacement;

static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"[^\s@<>"'(),;:/=?&]+@[^\s@<>"'(),;:/=?&]+\.[^\s@<>"'(),;:/=?&.]+"#).ok()
});

/// Shorter secrets are a part of many words, and are replaced under their own keys only.
const MIN_SECRET_LEN: usize = 3;

/// The texts to replace, by their lower case.
#[derive(Default)]
struct Sanitizer {
    stand_ins: HashMap<String, String>,
    /// In the order of replacement: the longest first.
    text_replacement: Vec<(String, String)>,
    secrets: HashSet<String>,
    numbers: HashMap<Kind, usize>,
}

/// The credentials of the recorded requests.
#[derive(Default)]
pub struct SeenCredentials {
    pub logins: HashSet<String>,
    pub secrets: HashSet<String>,
}

/// Returns the recording without personal data and credentials.
///
/// # Errors
///
/// If a credential remains.
pub fn sanitized(
    mut exchanges: Vec<Exchange>,
    credentials: &SeenCredentials,
) -> io::Result<Recording> {
    let secrets = credentials.secrets.clone();
    let mut scrubber = Sanitizer { secrets, ..Sanitizer::default() };
    credentials.logins.iter().for_each(|login| scrubber.learn_text(Kind::Login, login));
    for exchange in &exchanges {
        scrubber.learn_exchange(exchange);
    }
    scrubber.sort();
    for exchange in &mut exchanges {
        scrubber.scrub_exchange(exchange);
    }
    let mut stand_ins: Vec<String> = scrubber.stand_ins.into_values().collect();
    stand_ins.sort();
    let recording = Recording::new(stand_ins, exchanges);
    let text = recording.text()?;
    if scrubber.secrets.iter().any(|secret| secret.len() > MIN_SECRET_LEN && text.contains(secret))
    {
        return Err(io::Error::other(
            "a credential would be in the recording; nothing was written",
        ));
    }
    Ok(recording)
}

impl Sanitizer {
    fn learn_exchange(&mut self, exchange: &Exchange) {
        for (name, value) in exchange.path.iter().chain(&exchange.query) {
            if let Some(kind) = Kind::of(name).filter(|_| value.parse::<i64>().is_err()) {
                self.learn_text(kind, value);
            }
        }
        self.learn(None, &exchange.body);
        if let Some(response) = &exchange.response {
            self.learn(None, &response.body);
        }
    }

    fn learn(&mut self, kind: Option<Kind>, value: &Value) {
        match value {
            Value::String(text) => {
                if let Some(kind) = kind {
                    self.learn_text(kind, text);
                }
                self.learn_addresses(text);
            }
            Value::Array(list) => list.iter().for_each(|value| self.learn(kind, value)),
            Value::Object(map) => {
                for (key, value) in map {
                    self.learn(kind_in(map, key).or(inherited(kind)), value);
                }
            }
            _ => {}
        }
    }

    fn learn_addresses(&mut self, text: &str) {
        let Some(address) = ADDRESS.as_ref() else { return };
        for found in address.find_iter(text) {
            self.learn_text(Kind::Mail, found.as_str());
        }
    }

    fn learn_text(&mut self, kind: Kind, text: &str) {
        // A generated id is not personal data, and other keys hold it, too.
        let is_id = kind != Kind::Secret && uuid::Uuid::parse_str(text).is_ok();
        if is_id || matches!(text.trim(), "" | "{}" | "[]" | "null") {
            return;
        }
        if kind == Kind::Secret {
            self.secrets.insert(text.to_owned());
        }
        let is_address = ADDRESS
            .as_ref()
            .is_some_and(|address| address.find(text).is_some_and(|found| found.as_str() == text));
        self.stand_in(if is_address { Kind::Mail } else { kind }, text);
        // A message may mention a part of the name.
        if kind == Kind::DisplayName {
            let parts = text.split_whitespace().filter(|part| part.chars().count() > 2);
            parts.for_each(|part| drop(self.stand_in(Kind::Text, part)));
        }
        let local = text.split('@').next().filter(|_| is_address).unwrap_or_default();
        if local.contains(|c: char| !c.is_alphabetic()) {
            self.stand_in(Kind::Text, local);
        }
    }

    fn stand_in(&mut self, kind: Kind, text: &str) -> String {
        let numbers = &mut self.numbers;
        let known = self.stand_ins.entry(text.to_lowercase());
        let stand_in = known.or_insert_with(|| {
            let number = numbers.entry(kind).or_default();
            *number += 1;
            kind.stand_in(*number)
        });
        stand_in.clone()
    }

    fn sort(&mut self) {
        let is_word = |(word, _): &(&String, &String)| word.chars().count() > 1;
        let text_replacement = self.stand_ins.iter().filter(is_word);
        self.text_replacement =
            text_replacement.map(|(word, by)| (word.clone(), by.clone())).collect();
        self.text_replacement
            .sort_by(|one, other| (other.0.len(), &one.0).cmp(&(one.0.len(), &other.0)));
    }

    fn scrub_exchange(&self, exchange: &mut Exchange) {
        for (name, value) in exchange.path.iter_mut().chain(&mut exchange.query) {
            *value = match Kind::of(name) {
                Some(_) => self.replacement(value),
                None => self.text(value),
            };
        }
        self.sanitizer(None, false, &mut exchange.body);
        if let Some(response) = &mut exchange.response {
            self.scrub_response(response);
        }
    }

    fn scrub_response(&self, response: &mut RecordedResponse) {
        internals::remove_internals(&mut response.body);
        self.sanitizer(None, false, &mut response.body);
        for value in response.headers.values_mut() {
            // An address in a URL is encoded.
            let plain = percent_decode_str(value).decode_utf8_lossy().into_owned();
            let sanitized = self.text(&plain);
            if sanitized != plain {
                *value = sanitized;
            }
        }
    }

    fn sanitizer(&self, kind: Option<Kind>, is_vocabulary: bool, value: &mut Value) {
        match value {
            Value::String(text) if kind.is_some() => *text = self.replacement(text),
            Value::String(text) if is_vocabulary => *text = self.without_secrets(text),
            Value::String(text) => *text = self.text(text),
            // Ids of persons are numbers, too, and stay.
            Value::Number(_) if matches!(kind, Some(Kind::Phone | Kind::Text | Kind::Secret)) => {
                *value = 0.into();
            }
            Value::Array(list) => {
                list.iter_mut().for_each(|value| self.sanitizer(kind, is_vocabulary, value));
            }
            Value::Object(map) => {
                let entries = std::mem::take(map);
                let sensitive_kinds: HashMap<String, Option<Kind>> =
                    entries.keys().map(|key| (key.clone(), kind_in(&entries, key))).collect();
                for (key, mut value) in entries {
                    let own = sensitive_kinds.get(&key).copied().flatten();
                    self.sanitizer(own.or(inherited(kind)), Kind::is_vocabulary(&key), &mut value);
                    map.insert(self.key(key), value);
                }
            }
            _ => {}
        }
    }

    /// Replaces a key that a server derived from personal data; documented keys stay.
    fn key(&self, key: String) -> String {
        let known = self.stand_ins.get(&key.to_lowercase()).filter(|_| Kind::of(&key).is_none());
        match known {
            Some(stand_in) if key.len() > 3 && !Kind::is_vocabulary(&key) => stand_in.clone(),
            _ if key.contains('@') => self.text(&key),
            _ => self.without_secrets(&key),
        }
    }

    fn replacement(&self, text: &str) -> String {
        let known = self.stand_ins.get(&text.to_lowercase());
        known.cloned().unwrap_or_else(|| self.text(text))
    }

    fn text(&self, text: &str) -> String {
        let text = self.without_secrets(text);
        self.text_replacement
            .iter()
            .fold(text, |text, (word, by)| text_replacement::replaced(&text, word, by))
    }

    fn without_secrets(&self, text: &str) -> String {
        let secrets = self.secrets.iter().filter(|secret| secret.len() > MIN_SECRET_LEN);
        secrets.fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "scrubbed"))
    }
}

/// Returns the kind that nested values inherit: objects are examined key by key, external ids as a whole.
fn inherited(kind: Option<Kind>) -> Option<Kind> {
    kind.filter(|kind| *kind == Kind::Text)
}

/// Returns the kind of a value by its key; in a JSON Patch, by the path.
fn kind_in(map: &Map<String, Value>, key: &str) -> Option<Kind> {
    let path = map.get("path").and_then(Value::as_str).filter(|_| key == "value");
    let property = path.map(|path| path.trim_start_matches('/').split('/').next().unwrap_or(""));
    Kind::of(property.unwrap_or(key))
}

#[cfg(test)]
mod tests;
