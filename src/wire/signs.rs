//! Detects whether a JSON object reports a failure at its top level.
//!
//! It works on bytes. A parser fails on malformed data beside the sign (a duplicate key, half a surrogate
//! pair, Latin-1, a number too large, endless nesting), and a failure would then be taken for a success.
//! Nothing here recurses, and only keys are copied.

use std::fmt;
use std::sync::LazyLock;

use memchr::memchr_iter;
use memchr::memmem::Finder;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::parse::parse;
use super::scan::{Pairs, text};

/// Whether a body reports a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorSign {
    /// There is no sign of a failure.
    None,
    Failure,
    /// There is a sign of a failure, but its value cannot be parsed.
    Unclear,
}

/// Looks for a sign of a failure in an object. Only its top level counts: nested objects are data.
pub fn error_sign(json: &[u8]) -> ErrorSign {
    if !may_hold_a_sign(json) {
        return ErrorSign::None;
    }
    let mut found = ErrorSign::None;
    for (key, value) in Pairs::of(json) {
        match sign(&key, value) {
            ErrorSign::None => {}
            ErrorSign::Failure => return ErrorSign::Failure,
            ErrorSign::Unclear => found = ErrorSign::Unclear,
        }
    }
    found
}

/// Checks cheaply whether a body may hold a sign. Only an object has keys, and all signs begin with `error` or
/// `exception`, as a key or a status; otherwise a server would have to escape ASCII letters.
fn may_hold_a_sign(json: &[u8]) -> bool {
    json.trim_ascii_start().starts_with(b"{") && (holds_a_word(json) || escapes_a_letter(json))
}

/// Both words are searched for at once.
fn holds_a_word(json: &[u8]) -> bool {
    static BEGINNING: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"e"));
    BEGINNING.find_iter(json).any(|at| {
        let text = json.get(at + 1..).unwrap_or_default();
        text.starts_with(b"error") || text.starts_with(b"exception")
    })
}

fn escapes_a_letter(json: &[u8]) -> bool {
    memchr_iter(b'\\', json).any(|at| {
        let escape = json.get(at + 1..).unwrap_or_default();
        matches!(escape, [b'u', b'0', b'0', b'4'..=b'7', ..])
    })
}

fn sign(key: &str, value: &[u8]) -> ErrorSign {
    let is_sign = match key {
        "errors" | "error" => !means_no_error(value),
        // The exception of the framework of both Maarch products. Any other value is data.
        "exception" => value.starts_with(b"[") && !means_no_error(value),
        "status" => text(value).is_some_and(|status| status == "error"),
        _ => false,
    };
    match is_sign {
        false => ErrorSign::None,
        true if check(value).is_ok() => ErrorSign::Failure,
        true => ErrorSign::Unclear,
    }
}

/// Returns whether a value means "no error".
fn means_no_error(value: &[u8]) -> bool {
    let is_empty_pair = |open: u8, close: u8| {
        let inner = value.strip_prefix(&[open]).and_then(|rest| rest.strip_suffix(&[close]));
        inner.is_some_and(|inner| inner.trim_ascii().is_empty())
    };
    matches!(value, b"null" | b"false" | b"\"\"")
        || is_empty_pair(b'[', b']')
        || is_empty_pair(b'{', b'}')
        || is_zero(value)
}

/// Returns whether a number is zero: before its exponent, it has no other digit.
fn is_zero(number: &[u8]) -> bool {
    let end = number.iter().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(number.len());
    let digits = number.get(..end).unwrap_or_default();
    digits.contains(&b'0') && digits.iter().all(|byte| matches!(byte, b'-' | b'0' | b'.'))
}

/// Fails where a parser would, and keeps nothing.
pub fn check(json: &[u8]) -> Result<(), serde_json::Error> {
    parse::<Readable>(json).map(|_| ())
}

/// Valid JSON, of which nothing is kept.
struct Readable;

impl<'de> Deserialize<'de> for Readable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Readable {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_found_at_any_position() {
        let deep =
            format!(r#"{{"id":38,"deep":{}1{},"errors":"a"}}"#, "[".repeat(9999), "]".repeat(9999));
        for body in [
            r#"{"errors":"a"}"#,
            r#" { "id" : 38 , "errors" : [ "a" ] } "#,
            r#"{"id":38,"errors":"a","errors":"b"}"#,
            r#"{"errors":"a","errors":null}"#,
            r#"{"errors":"","errors":{"mail":"bad"}}"#,
            r#"{"id":38,"half":"\ud800","errors":"a"}"#,
            r#"{"id":38,"\u0065rrors":"a"}"#,
            r#"{"id":38,"e\u0072ror":"a"}"#,
            r#"{"email":"\"e","\"e":"\\","\/e":"\u00e9","\u0065rrors":"a"}"#,
            r#"{"e":"\"exc","erro":"\"erro","\"e":"\\","error":"a"}"#,
            "\n\u{c}\t{\"e\":1,\"exception\":[{}]}",
            r#"{"huge":1e999,"errors":"a"}"#,
            r#"{"id":38,"errors":"a","huge":1e999}"#,
            r#"{"quote":"\"","bracket":["}\\",{"a":"]"}],"errors":"a"}"#,
            r#"{"error":"Access denied"}"#,
            r#"{"error":{"message":"Access denied"}}"#,
            r#"{"error":404}"#,
            r#"{"error":true}"#,
            r#"{"exception":[{"type":"Error"}]}"#,
            r#"{"status":"error"}"#,
            r#"{"status":"\u0065rror"}"#,
            r#"{"errors":1}"#,
            r#"{"errors":0.01}"#,
            r#"{"errors":-10}"#,
            r#"{"errors":1e0}"#,
            &deep,
        ] {
            assert_eq!(error_sign(body.as_bytes()), ErrorSign::Failure, "{:.200}", body);
        }
    }

    #[test]
    fn a_sign_that_cannot_be_parsed_is_unclear() {
        let deep = format!(r#"{{"id":38,"errors":{}{}}}"#, "[".repeat(200), "]".repeat(200));
        let latin = b"{\"id\":38,\"errors\":\"refus\xe9\"}";
        for body in [
            r#"{"id":38,"errors":"\ud800"}"#.as_bytes(),
            r#"{"id":38,"errors":1e999}"#.as_bytes(),
            r#"{"id":38,"errors":"a"#.as_bytes(),
            r#"{"id":38,"errors":["a",}"#.as_bytes(),
            r#"{"id":38,"errors":oops}"#.as_bytes(),
            deep.as_bytes(),
            latin,
        ] {
            assert_eq!(error_sign(body), ErrorSign::Unclear, "{}", body.escape_ascii());
        }
    }

    #[test]
    fn other_keys_are_not_signs() {
        for body in [
            r#"{"errors":null}"#,
            r#"{"errors":false,"error":0,"exception":[]}"#,
            r#"{"errors":"","error":{ },"status":"success"}"#,
            r#"{"errors":[ ],"error":0.0}"#,
            r#"{"errors":-0,"error":0e5}"#,
            r#"{"errors":-0.0E-7,"error":00}"#,
            r#"{"exception":"rule"}"#,
            r#"{"users":[{"errors":"a","status":"error"}]}"#,
            r#"[{"errors":"a"}]"#,
            r#""errors""#,
            r#"{"note":"errors","errorsome":1}"#,
            "<p>\"errors\": 5</p>",
            "{",
            "{\"",
            "{\"errors\"",
            "{\"errors\":",
            "",
        ] {
            assert_eq!(error_sign(body.as_bytes()), ErrorSign::None, "{body}");
        }
    }
}
