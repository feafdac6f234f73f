//! Splits JSON into its parts by its bytes, where a parser would fail.
//!
//! Nothing here recurses, and nothing is copied but keys.

use std::borrow::Cow;

use memchr::memchr2;

/// Returns the value of a string token.
pub fn text(token: &[u8]) -> Option<Cow<'_, str>> {
    #[derive(serde::Deserialize)]
    struct Text<'t>(#[serde(borrow)] Cow<'t, str>);
    serde_json::from_str::<Text<'_>>(std::str::from_utf8(token).ok()?).ok().map(|text| text.0)
}

/// Iterates over the keys and values of an object, as far as it can be split.
pub struct Pairs<'j> {
    rest: &'j [u8],
}

impl<'j> Pairs<'j> {
    pub fn of(json: &'j [u8]) -> Self {
        Self { rest: json.trim_ascii_start().strip_prefix(b"{").unwrap_or_default() }
    }

    /// Consumes a number of bytes, and the whitespace and separator after them.
    fn take(&mut self, length: usize, sign: u8) -> Option<&'j [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        let rest = rest.trim_ascii_start();
        self.rest = rest.strip_prefix(&[sign]).unwrap_or_default().trim_ascii_start();
        Some(taken)
    }
}

impl<'j> Iterator for Pairs<'j> {
    type Item = (Cow<'j, str>, &'j [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        self.rest = self.rest.trim_ascii_start();
        let starts_with_a_key = self.rest.starts_with(b"\"");
        let key = starts_with_a_key.then(|| string(self.rest))?;
        let key = self.take(key, b':')?;
        let value = self.take(value(self.rest)?, b',')?;
        // A malformed key matches no sign.
        Some((text(key).unwrap_or_default(), value))
    }
}

/// Returns the length of the value at the start, without the whitespace after it.
fn value(json: &[u8]) -> Option<usize> {
    match json.first()? {
        b'"' => Some(string(json)),
        b'{' | b'[' => Some(bracketed(json)),
        _ => {
            let end = |byte: &u8| matches!(byte, b',' | b'}' | b']') || byte.is_ascii_whitespace();
            Some(json.iter().position(end).unwrap_or(json.len())).filter(|length| *length > 0)
        }
    }
}

/// Returns the length of the string at the start with its quotes, or of the whole input if it does not end.
fn string(json: &[u8]) -> usize {
    string_end(json).unwrap_or(json.len())
}

/// Returns the length of the string at the start with its quotes, if it ends.
pub fn string_end(json: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += memchr2(b'"', b'\\', json.get(at..)?)?;
        if json.get(at) == Some(&b'"') {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// Returns the length of the list or object at the start, or of the whole input if it does not end.
fn bracketed(json: &[u8]) -> usize {
    Brackets::default().end(json).unwrap_or(json.len())
}

/// The search for the end of a list or an object, of which more may arrive.
#[derive(Default)]
pub struct Brackets {
    at: usize,
    depth: usize,
    is_in_string: bool,
}

impl Brackets {
    /// Returns the length of the list or object at the start. After `None` the search goes on where it was, in
    /// the same bytes and those that follow them.
    pub fn end(&mut self, json: &[u8]) -> Option<usize> {
        while let Some(byte) = json.get(self.at) {
            if self.is_in_string {
                let Some(found) = json.get(self.at..).and_then(|rest| memchr2(b'"', b'\\', rest))
                else {
                    self.at = json.len();
                    return None;
                };
                self.at += found;
                self.is_in_string = json.get(self.at) != Some(&b'"');
                self.at += if self.is_in_string { 2 } else { 1 };
                continue;
            }
            match byte {
                b'"' => self.is_in_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if self.depth == 0 {
                return Some(self.at);
            }
        }
        None
    }
}

/// Iterates over the elements of a list.
pub struct Elements<'j> {
    rest: &'j [u8],
    /// The closing bracket was found.
    is_complete: bool,
}

impl<'j> Elements<'j> {
    /// Returns the elements of a list, and `None` for anything else.
    pub fn of(json: &'j [u8]) -> Option<Self> {
        let rest = json.strip_prefix(b"[")?.trim_ascii_start();
        let is_complete = rest.starts_with(b"]");
        Some(Self { rest: if is_complete { &[] } else { rest }, is_complete })
    }

    /// Returns whether the list was read to its closing bracket.
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }
}

impl<'j> Iterator for Elements<'j> {
    type Item = &'j [u8];

    fn next(&mut self) -> Option<&'j [u8]> {
        let (element, rest) = self.rest.split_at_checked(value(self.rest)?)?;
        let rest = rest.trim_ascii_start();
        self.is_complete = rest.first() == Some(&b']');
        self.rest = rest.strip_prefix(b",").unwrap_or_default().trim_ascii_start();
        Some(element)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_split_as_far_as_it_is_valid() {
        for (json, elements, is_complete) in [
            ("[]", vec![], true),
            ("[ ]", vec![], true),
            ("[1]", vec!["1"], true),
            (r#"[ {"a":[1,2]} , "]," , null ]"#, vec![r#"{"a":[1,2]}"#, r#""],""#, "null"], true),
            ("[1,2", vec!["1", "2"], false),
            ("[1 2]", vec!["1"], false),
            (r#"[1,"2]"#, vec!["1", r#""2]"#], false),
            ("[1,]", vec!["1"], false),
            ("[", vec![], false),
        ] {
            let mut list = Elements::of(json.as_bytes()).unwrap();
            let found: Vec<_> =
                list.by_ref().map(|one| std::str::from_utf8(one).unwrap()).collect();
            assert_eq!((found, list.is_complete()), (elements, is_complete), "{json}");
        }
        assert!(Elements::of(b"{}").is_none());
    }
}
