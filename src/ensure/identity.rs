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

/// Refuses a login or an address that is another one than it looks like: it would make a second user, or let one who
/// is there pass for absent.
pub fn check_visible(name: &str, text: Option<&str>) -> Result<(), String> {
    let is_invisible = |c: &char| c.is_control() || INVISIBLE.iter().any(|range| range.contains(c));
    match text.unwrap_or_default().trim().chars().find(is_invisible) {
        None => Ok(()),
        Some(c) => {
            Err(format!("`{name}` has a character that nobody sees, U+{:04X}", u32::from(c)))
        }
    }
}
