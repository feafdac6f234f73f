//! Decodes a file: byte order mark, encoding and column separator.

use std::io::{self, Read};

use encoding_rs::WINDOWS_1252;

use super::problem::Problem;

/// The encoding of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark. Anything else is a problem with its line and column.
    #[default]
    Utf8,
    /// Windows-1252, as Excel saves a plain "CSV" in western Europe.
    Windows1252,
}

impl Encoding {
    /// Decodes a field, or returns what is wrong with it.
    pub(crate) fn decode(self, bytes: &[u8]) -> Result<String, String> {
        match self {
            Self::Utf8 => match std::str::from_utf8(bytes) {
                Ok(text) => Ok(text.to_owned()),
                Err(error) => Err(describe(bytes, error.valid_up_to())),
            },
            Self::Windows1252 => Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()),
        }
    }
}

fn describe(bytes: &[u8], at: usize) -> String {
    let before = bytes.get(..at).map(String::from_utf8_lossy).unwrap_or_default();
    let character = before.chars().count() + 1;
    let (guess, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    format!(
        "character {character} is not UTF-8; in Windows-1252 the field is {guess:?}: save the file as UTF-8, or \
         plan with `--encoding windows-1252`"
    )
}

/// Names a character that a terminal would obey or that nobody sees, if the text has one.
pub fn hidden_character(text: &str) -> Option<String> {
    let find = |is_hidden: fn(char) -> bool| text.chars().find(|character| is_hidden(*character));
    if let Some(control) = find(char::is_control) {
        return Some(format!("holds the control character {control:?}"));
    }
    find(is_invisible).map(|invisible| format!("holds the invisible character {invisible:?}"))
}

/// Byte order marks, zero-width spaces and direction marks, with which equal-looking logins would be different users.
/// Joiners are allowed: names in some scripts need them.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The start of the file, read ahead as far as the end of the first line or `limit` bytes.
pub fn first_line(reader: &mut impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut byte = [0];
    while head.len() < limit && !head.ends_with(b"\n") {
        match reader.read(&mut byte) {
            Ok(0) => break,
            Ok(_) => head.extend(byte),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(head)
}

/// Removes a byte order mark; that of an unsupported encoding is a problem.
pub fn strip_mark(head: &mut Vec<u8>, encoding: Encoding) -> Result<(), Problem> {
    const UTF8: &[u8] = b"\xef\xbb\xbf";
    if head.starts_with(UTF8) {
        if encoding != Encoding::Utf8 {
            let message = "the file begins with the mark of UTF-8, but was said to be Windows-1252";
            return Err(Problem::new(1, Some("1"), message));
        }
        head.drain(..UTF8.len());
    } else if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        let message = "the file is UTF-16: save it as CSV in UTF-8";
        return Err(Problem::new(1, Some("1"), message));
    }
    Ok(())
}

/// The column separator: whichever of comma, semicolon and tab is most frequent in the header.
pub fn separator(head: &[u8]) -> u8 {
    let count = |desired: u8| head.iter().filter(|byte| **byte == desired).count();
    let mut best = b',';
    for candidate in [b';', b'\t'] {
        if count(candidate) > count(best) {
            best = candidate;
        }
    }
    best
}
