//! Parses the JSON of a body as text, so that its encoding is checked once and not for each string.
//!
//! A body with strings that are not UTF-8 is parsed as well, as a copy in which they are marked: the parser
//! skips a marked string, and fails where it would have to read one. A parser of bytes would do the same, but it
//! would be compiled a second time for each type.

use std::borrow::Cow;
use std::cell::Cell;
use std::marker::PhantomData;

use memchr::{memchr, memchr_iter, memmem};
use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, IgnoredAny};
use serde_json::{Deserializer, Error};

use super::allowance::reserve;
use super::scan::string_end;

/// The beginning of a marked string: half a surrogate pair, spelled as no server does.
const MARK: &str = r#""\uDc00"#;
/// Why an object that is kept verbatim is refused.
const NOT_UTF_8: &str = "a string is not UTF-8";

thread_local! {
    /// Whether the text that is being parsed has marked strings.
    static IS_MARKED: Cell<bool> = const { Cell::new(false) };
}

pub fn parse<T: DeserializeOwned>(json: &[u8]) -> Result<T, Error> {
    parse_seed(json, PhantomData)
}

pub fn parse_seed<S, T>(json: &[u8], seed: S) -> Result<T, Error>
where
    S: for<'de> DeserializeSeed<'de, Value = T>,
{
    let text = Text::of(json)?;
    let mut deserializer = Deserializer::from_str(&text.json);
    let read = seed.deserialize(&mut deserializer);
    let read = read.and_then(|value| deserializer.end().map(|()| value));
    read.map_err(|error| text.describe(error))
}

/// Rejects JSON that the parser only skipped, if it has a marked string.
pub fn check_skipped<E: serde::de::Error>(json: &str) -> Result<(), E> {
    let is_marked = IS_MARKED.get() && memmem::find(json.as_bytes(), MARK.as_bytes()).is_some();
    if is_marked { Err(E::custom(NOT_UTF_8)) } else { Ok(()) }
}

/// What is given to the parser.
struct Text<'j> {
    json: Cow<'j, str>,
    /// Whether the text that was being parsed before had marked strings.
    outer: bool,
}

impl<'j> Text<'j> {
    fn of(json: &'j [u8]) -> Result<Self, Error> {
        let json = match std::str::from_utf8(json) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(marked(json)?),
        };
        let outer = IS_MARKED.replace(matches!(json, Cow::Owned(_)));
        Ok(Self { json, outer })
    }

    /// Describes the fault of a copy as that of the body.
    #[cold]
    fn describe(&self, error: Error) -> Error {
        if matches!(self.json, Cow::Borrowed(_)) || !error.is_data() || error.line() == 0 {
            return error;
        }
        let text = error.to_string();
        if text.starts_with(NOT_UTF_8) {
            return serde_json::from_str::<IgnoredAny>("?").err().unwrap_or(error);
        }
        let (line, column) = (error.line(), error.column());
        let what = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
        let added = self.marks_before(line, column) * (MARK.len() - 1);
        // The error takes its position from the end of its text.
        Error::custom(format!("{what} at line {line} column {}", column.saturating_sub(added)))
    }

    /// Counts the marks in a line up to a column.
    fn marks_before(&self, line: usize, column: usize) -> usize {
        let text = self.json.as_bytes();
        let start = line
            .checked_sub(2)
            .and_then(|before| memchr_iter(b'\n', text).nth(before))
            .map_or(0, |end| end + 1);
        let end = (start + column).min(text.len());
        memmem::find_iter(text.get(start..end).unwrap_or_default(), MARK.as_bytes()).count()
    }
}

impl Drop for Text<'_> {
    fn drop(&mut self) {
        IS_MARKED.set(self.outer);
    }
}

/// Copies JSON, with strings that are not UTF-8 marked. Each byte outside of UTF-8 becomes one that is no JSON.
#[cold]
fn marked(json: &[u8]) -> Result<String, Error> {
    let marks = Parts { rest: json }.filter(|part| part.is_marked).count();
    let length = json.len() + marks * (MARK.len() - 1);
    reserve::<Error>(length)?;
    let mut text = String::with_capacity(length);
    for Part { bytes, is_marked } in (Parts { rest: json }) {
        let quoted = bytes.strip_prefix(b"\"").filter(|_| is_marked);
        if quoted.is_some() {
            text.push_str(MARK);
        }
        for chunk in quoted.unwrap_or(bytes).utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
    }
    Ok(text)
}

/// A whole string, or what is between two of them.
struct Part<'j> {
    bytes: &'j [u8],
    /// It is a string that is not UTF-8. One without an end is an error anyway, and another one.
    is_marked: bool,
}

struct Parts<'j> {
    rest: &'j [u8],
}

impl<'j> Iterator for Parts<'j> {
    type Item = Part<'j>;

    fn next(&mut self) -> Option<Part<'j>> {
        let is_string = *self.rest.first()? == b'"';
        let end = if is_string { string_end(self.rest) } else { memchr(b'"', self.rest) };
        let (bytes, rest) = self.rest.split_at_checked(end.unwrap_or(self.rest.len()))?;
        self.rest = rest;
        let is_marked = is_string && end.is_some() && std::str::from_utf8(bytes).is_err();
        Some(Part { bytes, is_marked })
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::wire::{BoundedValue, NumberOrText, RawObject, within};

    #[derive(Debug, Deserialize, PartialEq)]
    struct User {
        #[serde(default)]
        name: Option<String>,
        #[serde(default)]
        id: Option<i64>,
        #[serde(default)]
        links: Option<RawObject>,
        #[serde(default)]
        number: Option<NumberOrText>,
    }

    /// Values with each kind of fault, alone and together.
    const VALUES: [&[u8]; 25] = [
        b"\"Ren\xe9\"",
        b"\"\xe9\"",
        b"\"\xc3\xa9\"",
        b"\"\\u00e9\xe9\\n\"",
        b"\"\\\xe9\"",
        b"\"\\u00\xe9\"",
        b"\"\\ud83d\xe9\"",
        b"\"\\ud83d\\ude00\xe9\"",
        b"\"\xe9\\udc00\"",
        b"\"\\udc00\"",
        b"\"\xe9\\q\"",
        b"\"\xe9\x01\"",
        b"\"\xe9\\\\\"",
        b"\"\xe9\\\"",
        b"\"\xe9",
        b"\"\xe2\x82",
        b"\xe9",
        b"7\xe9",
        b"7",
        b"{\"a\":\"\xe9\"}",
        b"{\"\xe9\":7}",
        b"{\"a\":[\"\xe9\", {\"b\":\"\xe9\xe9\"}, 1e999]}",
        b"[\"\xe9\"]",
        b"[]",
        b"null",
    ];

    fn same<T: DeserializeOwned + PartialEq + std::fmt::Debug>(json: &[u8]) {
        let shown = json.escape_ascii();
        match (serde_json::from_slice::<T>(json), within(json.len(), || parse::<T>(json))) {
            (Ok(bytes), Ok(text)) => assert_eq!(bytes, text, "{shown}"),
            (Err(bytes), Err(text)) => {
                assert_eq!(bytes.classify(), text.classify(), "{shown}: {bytes}, {text}");
                if bytes.is_data() {
                    assert_eq!(bytes.to_string(), text.to_string(), "{shown}");
                }
            }
            (bytes, text) => panic!("{shown}: {bytes:?}, {text:?}"),
        }
    }

    #[test]
    fn a_body_that_is_not_utf_8_is_read_like_its_bytes() {
        let keys = ["name", "id", "links", "number", "other"];
        for (first, one) in VALUES.iter().flat_map(|value| keys.map(|key| (key, *value))) {
            same::<User>(one);
            for (second, other) in VALUES.iter().flat_map(|value| keys.map(|key| (key, *value))) {
                for between in [",", " ,\n ", ",\"\u{e9}\":[{}],\n\n"] {
                    let pair = [b"\"", first.as_bytes(), b"\":", one, between.as_bytes()].concat();
                    let end = [b"\"", second.as_bytes(), b"\":", other, b"}"].concat();
                    same::<User>(&[b"{", &pair[..], &end[..]].concat());
                    same::<Vec<User>>(&[b"[{", &pair[..], &end[..], b",{}]"].concat());
                }
            }
        }
    }

    #[test]
    fn a_free_value_is_read_like_its_bytes() {
        for value in VALUES {
            let bytes = serde_json::from_slice::<BoundedValue>(value).map(|value| value.0).ok();
            assert_eq!(parse::<BoundedValue>(value).map(|value| value.0).ok(), bytes);
        }
    }

    #[test]
    fn marks_end_with_their_body() {
        let own = r#"{"a":"\uDc00"}"#;
        for body in
            [&b"{\"other\":\"\xe9\"}"[..], b"{\"links\":{\"a\":\"\xe9\"}}", b"[\"\xe9\"", b"{}"]
        {
            assert_eq!(parse::<User>(body).is_ok(), body.starts_with(b"{\"o") || body == b"{}");
            assert_eq!(RawObject::try_from(own).unwrap().as_json(), own);
        }
    }
}
