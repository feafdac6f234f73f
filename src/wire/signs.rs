//! Whether a JSON object says at its top level that it is a failure.
//!
//! It is read from the bytes. A parser gives up on what stands beside the sign (a key that comes twice, half
//! a surrogate pair, Latin-1, a number too large, brackets without end), and a failure would then be taken
//! for a success. Nothing here recurses, and nothing is copied but keys.

use std::fmt;

use memchr::memmem;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::scan::{Pairs, text};

/// What a body says of the request's success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorSign {
    /// Nothing: there is no sign of a failure.
    Nothing,
    Failure,
    /// There is a sign of a failure, and what it says cannot be read.
    Unclear,
}

/// What an object says. Only its top level counts: what lies deeper is data.
pub fn error_sign(json: &[u8]) -> ErrorSign {
    if !may_hold_a_sign(json) {
        return ErrorSign::Nothing;
    }
    let mut said = ErrorSign::Nothing;
    for (key, value) in Pairs::of(json) {
        match sign(&key, value) {
            ErrorSign::Nothing => {}
            ErrorSign::Failure => return ErrorSign::Failure,
            ErrorSign::Unclear => said = ErrorSign::Unclear,
        }
    }
    said
}

/// All signs begin with `error` or `exception`, as keys or as a status; a letter of them can only be written
/// otherwise as an escape of ASCII, which no server has a reason for.
fn may_hold_a_sign(json: &[u8]) -> bool {
    let escapes_a_letter = || {
        memmem::find_iter(json, b"\\u00").any(|at| matches!(json.get(at + 4), Some(b'4'..=b'7')))
    };
    memmem::find(json, b"\"error").is_some()
        || memmem::find(json, b"\"exception").is_some()
        || escapes_a_letter()
}

fn sign(key: &str, value: &[u8]) -> ErrorSign {
    let is_sign = match key {
        "errors" | "error" => !is_nothing(value),
        // What the framework of both Maarch products threw, and where. Elsewhere it is a word like others.
        "exception" => value.starts_with(b"[") && !is_nothing(value),
        "status" => text(value).is_some_and(|status| status == "error"),
        _ => false,
    };
    match is_sign {
        false => ErrorSign::Nothing,
        true if serde_json::from_slice::<Readable>(value).is_ok() => ErrorSign::Failure,
        true => ErrorSign::Unclear,
    }
}

/// Whether a value stands for "no error".
fn is_nothing(value: &[u8]) -> bool {
    let inside = |open: u8, close: u8| {
        let inner = value.strip_prefix(&[open]).and_then(|rest| rest.strip_suffix(&[close]));
        inner.is_some_and(|inner| inner.trim_ascii().is_empty())
    };
    let is_zero = || std::str::from_utf8(value).is_ok_and(|text| text.parse() == Ok(0.0));
    matches!(value, b"null" | b"false" | b"\"\"")
        || inside(b'[', b']')
        || inside(b'{', b'}')
        || is_zero()
}

/// JSON that can be read to its end, of which nothing is kept.
pub struct Readable;

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
    fn a_sign_is_found_wherever_it_stands() {
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
            &deep,
        ] {
            assert_eq!(error_sign(body.as_bytes()), ErrorSign::Failure, "{:.200}", body);
        }
    }

    #[test]
    fn a_sign_that_cannot_be_read_is_unclear() {
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
    fn what_is_no_sign_says_nothing() {
        for body in [
            r#"{"errors":null}"#,
            r#"{"errors":false,"error":0,"exception":[]}"#,
            r#"{"errors":"","error":{ },"status":"success"}"#,
            r#"{"errors":[ ],"error":0.0}"#,
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
            assert_eq!(error_sign(body.as_bytes()), ErrorSign::Nothing, "{body}");
        }
    }
}
