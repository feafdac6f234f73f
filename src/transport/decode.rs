//! Turns a response's bytes into the typed response or an error: status first, JSON second, text last.

use std::sync::LazyLock;
use std::time::Instant;

use bytes::Bytes;
use memchr::memmem::Finder;
use reqwest::header::CONTENT_TYPE;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::exchange::Exchange;
use super::file_head::{flaw, is_compressed};
use super::trace;
use crate::changes::Problem;
use crate::error::{CallState, Error, Kind};
use crate::operation::OperationInfo;
use crate::php_messages;
use crate::response::Response;
use crate::wire::signs::{ErrorSign, error_sign};
use crate::wire::{BoundedValue, from_body, parse, within};

/// Decodes a response. `empty` says that a success has no body; `read` deserializes it, and keeps the value.
pub fn response(
    exchange: Exchange,
    empty: bool,
    read: &mut dyn FnMut(&[u8]) -> Result<(), serde_json::Error>,
) -> Result<Response<()>, Error> {
    let exchange = complete(exchange)?;
    match success(&exchange.body.bytes, empty, read) {
        Ok(repaired) => Ok(accepted(exchange, empty, repaired)),
        Err(failure) => Err(failure.of(exchange)),
    }
}

/// Returns the response if it is a success whose whole body was received.
fn complete(exchange: Exchange) -> Result<Exchange, Error> {
    if !exchange.status.is_success() {
        return Err(exchange.into_error(Kind::Status, String::new()));
    }
    if exchange.body.is_cut {
        let why = match &exchange.body.interrupted {
            Some(error) if error.is_timeout() => "its body did not end in time",
            Some(_) => "its body was cut off",
            None => "its body is longer than the limit",
        };
        return Err(exchange.into_error(Kind::Unreadable, why.to_owned()));
    }
    Ok(exchange)
}

/// Returns the response of a success, without its value.
fn accepted(exchange: Exchange, empty: bool, repaired: bool) -> Response<()> {
    if repaired {
        trace::repaired(exchange.operation.id());
    }
    let problem = problem(&exchange);
    let undocumented = if empty { exchange.body.bytes } else { Bytes::new() };
    let consented = exchange.state.consented;
    let response = Response::new((), exchange.status, exchange.headers, repaired, consented);
    response.with_problem(problem).with_raw_body(undocumented)
}

/// Returns whether the object describes no user: the key that every user has is absent or null.
fn is_absent(exchange: &Exchange) -> bool {
    let Some(key) = exchange.operation.presence_key() else { return false };
    let Some(BoundedValue(Value::Object(object))) = from_body(&exchange.body.bytes) else {
        return false;
    };
    object.get(key).is_none_or(Value::is_null)
}

/// Returns the problem that the server reports beside the success.
fn problem(exchange: &Exchange) -> Option<Problem> {
    static KEY: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"problem\""));
    let json = php_messages::trimmed(&exchange.body.bytes);
    KEY.find(json)?;
    let mut problem = Problem::from_success(php_messages::strip(json).unwrap_or(json))?;
    problem.conceal(&exchange.auth.secrets());
    Some(problem)
}

/// A file whose head has been received and whose body has not.
pub struct File {
    pub response: reqwest::Response,
    pub operation: &'static OperationInfo,
    /// The state of the call when the head was received.
    state: CallState,
    opened: Instant,
}

impl File {
    /// Returns the state of the call now.
    pub fn state(&self) -> CallState {
        let elapsed = self.state.elapsed.saturating_add(self.opened.elapsed());
        CallState { elapsed, ..self.state }
    }
}

/// Keeps the opened file; any other response is an error.
pub fn file(mut exchange: Exchange, opened: &mut Option<File>) -> Result<Response<()>, Error> {
    match exchange.streaming.take() {
        Some(response) => {
            let (operation, state) = (exchange.operation, exchange.state);
            *opened = Some(File { response, operation, state, opened: Instant::now() });
            Ok(Response::new((), exchange.status, exchange.headers, false, state.consented))
        }
        None => {
            let flaw = flaw(exchange.status, &exchange.headers);
            match flaw.filter(|_| exchange.status.is_success()) {
                Some(why) => Err(exchange.into_error(Kind::Unreadable, why.to_owned())),
                None => response(exchange, false, &mut |_| Err(no_file())),
            }
        }
    }
}

/// The reader for responses that must be a file.
fn no_file() -> serde_json::Error {
    serde::de::Error::custom("a file is expected")
}

/// Why the body of a 2xx is not that of a success.
enum Failure {
    /// The body reports a failure.
    ErrorPayload,
    Unreadable(String),
}

impl Failure {
    fn of(self, exchange: Exchange) -> Error {
        match self {
            Self::ErrorPayload => exchange.into_error(Kind::ErrorPayload, String::new()),
            Self::Unreadable(_) if is_absent(&exchange) => {
                exchange.into_error(Kind::NoSuchUser, "describes nobody".to_owned())
            }
            Self::Unreadable(why) => {
                let why = format!("{why}{}", hint(&exchange));
                exchange.into_error(Kind::Unreadable, why)
            }
        }
    }
}

/// Reads the body of a success; returns whether PHP messages were stripped from it. `read` keeps the value.
fn success(
    body: &[u8],
    empty: bool,
    read: &mut dyn FnMut(&[u8]) -> Result<(), serde_json::Error>,
) -> Result<bool, Failure> {
    let mut read = |json: &[u8]| within(json.len(), || read(json));
    let json = php_messages::trimmed(body);
    match error_sign(json) {
        ErrorSign::Failure => return Err(Failure::ErrorPayload),
        ErrorSign::Unclear => return Err(ambiguous()),
        ErrorSign::None => {}
    }
    let unreadable = |json: &[u8], error: &serde_json::Error| {
        Failure::Unreadable(describe_parse_error(json, error))
    };
    let failed = if empty && !is_ignorable(json) {
        None
    } else {
        match read(json) {
            Ok(()) => return Ok(false),
            Err(error) if empty => return Err(unreadable(json, &error)),
            Err(error) => Some(error),
        }
    };
    // PHP prints its warnings before or after the JSON, or instead of an empty body.
    match php_messages::strip(json).map(|clean| (clean, error_sign(clean))) {
        Some((_, ErrorSign::Failure)) => Err(Failure::ErrorPayload),
        Some((_, ErrorSign::Unclear)) => Err(ambiguous()),
        Some((clean, ErrorSign::None)) if empty || !clean.is_empty() => match read(clean) {
            Ok(()) => Ok(true),
            Err(error) => Err(unreadable(clean, &error)),
        },
        _ => Err(failed.map_or_else(
            || Failure::Unreadable("its body should be empty".to_owned()),
            |error| unreadable(json, &error),
        )),
    }
}

/// A response that may be a failure must not pass for a success.
fn ambiguous() -> Failure {
    Failure::Unreadable("its body mentions an error that cannot be parsed".to_owned())
}

/// Returns whether an undocumented body can be ignored: it is empty or JSON.
fn is_ignorable(json: &[u8]) -> bool {
    json.is_empty() || parse::<IgnoredAny>(json).is_ok()
}

/// Describes why a body cannot be decoded, without quoting it.
fn describe_parse_error(body: &[u8], error: &serde_json::Error) -> String {
    if body.is_empty() {
        return "its body is empty".to_owned();
    }
    match error.classify() {
        serde_json::error::Category::Eof => "its JSON is cut off".to_owned(),
        serde_json::error::Category::Data => {
            let what = "its JSON does not match the document";
            match (error.line(), error.column()) {
                (0, _) => what.to_owned(),
                (line, column) => format!("{what}, at line {line} column {column}"),
            }
        }
        _ => "its body is not JSON".to_owned(),
    }
}

fn hint(exchange: &Exchange) -> String {
    if is_compressed(&exchange.headers) {
        return "; it is compressed, which was not asked for".to_owned();
    }
    let kind = exchange.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    match kind {
        Some(kind) if kind.starts_with("text/html") && !exchange.body.bytes.is_empty() => {
            "; it is text/html, so check that the base URL points to the API".to_owned()
        }
        _ => String::new(),
    }
}
