//! Logins and addresses as a person typed or pasted them.

use std::ops::RangeInclusive;

/// Characters that text processors and chats put into what is copied from them, and that nobody sees.
const INVISIBLE: [RangeInclusive<char>; 8] = [
    '\u{ad}'..='\u{ad}',
    '\u{61c}'..='\u{61c}',
    '\u{180e}'..='\u{180e}',
    '\u{200b}'..='\u{200f}',
    '\u{202a}'..='\u{202e}',
    '\u{2060}'..='\u{206f}',
    '\u{feff}'..='\u{feff}',
    '\u{e0000}'..='\u{e007f}',
];

/// Accents that belong to the letter before them: what macOS and PDF files make of `é`. It looks the same,
/// and is another text.
const ACCENTS: RangeInclusive<char> = '\u{300}'..='\u{36f}';

/// Refuses a login or an address that is empty, or another one than it looks like: it would make a second user, or let
/// one who is there pass for absent.
pub fn check_identity(name: &str, text: Option<&str>) -> Result<(), String> {
    let Some(text) = text.map(str::trim) else { return Ok(()) };
    if text.is_empty() {
        return Err(format!("`{name}` is empty"));
    }
    let is_invisible = |c: &char| c.is_control() || INVISIBLE.iter().any(|range| range.contains(c));
    if let Some(c) = text.chars().find(is_invisible) {
        let code = u32::from(c);
        return Err(format!("`{name}` has a character that nobody sees, U+{code:04X}"));
    }
    if let Some(c) = text.chars().find(|c| ACCENTS.contains(c)) {
        let code = u32::from(c);
        return Err(format!(
            "`{name}` has an accent apart from its letter, U+{code:04X}; write both as one character"
        ));
    }
    Ok(())
}
