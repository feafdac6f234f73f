//! From an answer's bytes to the typed answer or the error: status first, JSON second, text last.

use memchr::memmem;
use reqwest::header::CONTENT_TYPE;
use serde::Deserialize;
use serde_json::Value;

use super::{Exchange, noise};
use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::response::Response;

pub fn answer<O: Operation>(
    exchange: Exchange,
    charge_accepted: bool,
) -> Result<Response<O::Answer>, Error> {
    if !exchange.status.is_success() {
        return Err(Error::answered(Kind::Status, exchange, String::new()));
    }
    if exchange.body_cut {
        let why = match &exchange.broken_off {
            Some(error) if error.is_timeout() => "its body did not end in time",
            Some(_) => "its body broke off",
            None => "its body is longer than the limit",
        };
        return Err(Error::answered(Kind::Unreadable, exchange, why.to_owned()));
    }
    match success::<O>(&exchange.body) {
        Success::Answer { value, repaired } => {
            Ok(Response::new(value, exchange.status, exchange.headers, repaired, charge_accepted))
        }
        Success::Reported => Err(Error::answered(Kind::Reported, exchange, String::new())),
        Success::Unreadable(why) => {
            let why = format!("{why}{}", hint(&exchange));
            Err(Error::answered(Kind::Unreadable, exchange, why))
        }
    }
}

enum Success<T> {
    Answer {
        value: T,
        repaired: bool,
    },
    /// The body says that it failed.
    Reported,
    Unreadable(String),
}

fn success<O: Operation>(body: &[u8]) -> Success<O::Answer> {
    let json = noise::trimmed(body);
    if reports_failure(json) {
        return Success::Reported;
    }
    if O::EMPTY
        && (json.is_empty() || serde_json::from_slice::<serde::de::IgnoredAny>(json).is_ok())
    {
        return read::<O>(json, false);
    }
    let first = match O::answer(json) {
        Ok(value) if !O::EMPTY => return Success::Answer { value, repaired: false },
        Ok(_) => None,
        Err(error) => Some(error),
    };
    // PHP prints its warnings before or behind the JSON, or instead of an empty body.
    match noise::strip(json) {
        Some(clean) if reports_failure(clean) => Success::Reported,
        Some(clean) if O::EMPTY || !clean.is_empty() => read::<O>(clean, true),
        _ => Success::Unreadable(first.map_or_else(
            || "its body should be empty".to_owned(),
            |error| described(json, &error),
        )),
    }
}

fn read<O: Operation>(json: &[u8], repaired: bool) -> Success<O::Answer> {
    match O::answer(json) {
        Ok(value) => Success::Answer { value, repaired },
        Err(error) => Success::Unreadable(described(json, &error)),
    }
}

/// What is wrong with a body, without a word of its contents.
fn described(body: &[u8], error: &serde_json::Error) -> String {
    if body.is_empty() {
        return "its body is empty".to_owned();
    }
    match error.classify() {
        serde_json::error::Category::Eof => "its JSON breaks off".to_owned(),
        serde_json::error::Category::Data => format!(
            "its JSON is not what the document promises, at line {} column {}",
            error.line(),
            error.column()
        ),
        _ => "its body is not JSON".to_owned(),
    }
}

fn hint(exchange: &Exchange) -> String {
    let kind = exchange.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    match kind {
        Some(kind) if kind.starts_with("text/html") && !exchange.body.is_empty() => {
            "; it is text/html, so check that the base URL points to the API".to_owned()
        }
        _ => String::new(),
    }
}

/// Whether a JSON object says at its top level that it is a failure.
fn reports_failure(json: &[u8]) -> bool {
    let suspicious = [&b"\"errors\""[..], &b"\"error\""[..]];
    if !suspicious.iter().any(|sign| memmem::find(json, sign).is_some()) {
        return false;
    }
    #[derive(Deserialize)]
    struct Probe {
        errors: Option<Value>,
        status: Option<Value>,
    }
    serde_json::from_slice::<Probe>(json).is_ok_and(|probe| {
        probe.errors.is_some_and(|errors| !is_nothing(&errors))
            || probe.status.is_some_and(|status| status == "error")
    })
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}
