//! Sanitizes server texts for logs.

use std::fmt::{self, Write};

use reqwest::StatusCode;

/// The longest excerpt of a server's message, in characters.
const MAX_TEXT: usize = 300;

/// Returns whether a text says more than the status, unlike `502 Bad Gateway` for a 502.
pub fn is_informative(status: StatusCode, text: &str) -> bool {
    let known = status.canonical_reason().unwrap_or_default();
    !text.ends_with(known) || text.len() > known.len() + 4
}

/// Returns a server's text on one line, unless it reveals server internals.
pub fn sanitize_for_log(text: &str) -> Option<String> {
    if reveals_internals(text) {
        return None;
    }
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control() || is_bidi_control(c))
        .filter(|w| !w.is_empty())
        .collect();
    let line = words.join(" ");
    let line = line.trim_end_matches('.');
    if line.is_empty() {
        return None;
    }
    let mut shown: String = line.chars().take(MAX_TEXT).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    Some(shown)
}

/// A server's name of something, printed on one line: characters that break it, or control a terminal, are escaped.
pub struct OneLine<'t>(pub &'t str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c.is_control() || is_bidi_control(c) || matches!(c, '\u{2028}' | '\u{2029}') {
                true => write!(f, "{}", c.escape_debug())?,
                false => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// Returns whether a text reveals server internals: SQL, stack traces, source code, paths.
fn reveals_internals(text: &str) -> bool {
    text.contains("SQLSTATE") || text.contains("<br") || tells_code(text)
}

/// Returns whether a text holds a piece of a stack trace, of source code, or a path on the server.
pub fn tells_code(text: &str) -> bool {
    let signs = [".php", ".phtml", "Stack trace", "#0 ", "::", "Argument #", ":\\"];
    signs.iter().any(|sign| text.contains(sign)) || text.split(ends_path).any(is_path)
}

/// Returns whether a word is a file path on the server, not a route of its API.
fn is_path(word: &str) -> bool {
    const ROOTS: [&str; 14] = [
        "var", "usr", "srv", "opt", "home", "root", "etc", "tmp", "mnt", "data", "app", "www",
        "proc", "run",
    ];
    let mut parts = word.split('/');
    let is_absolute = parts.next().is_some_and(|before| before.is_empty() || before == "file:");
    let root = parts.find(|part| !part.is_empty());
    is_absolute && root.is_some_and(|root| ROOTS.contains(&root)) && parts.next().is_some()
}

fn ends_path(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '`' | '(' | ')' | '<' | '>' | '[' | ']' | ',' | '=')
}

/// Returns whether a character changes the text direction, which could disguise a log line.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_says_what_the_status_says_is_no_news() {
        for (text, is_news) in [
            ("502 Bad Gateway", false),
            ("Bad Gateway", false),
            ("502 bad gateway", true),
            ("nginx Bad Gateway", true),
            ("5022 Bad Gateway", true),
            ("Bad Gateway: no route", true),
        ] {
            assert_eq!(is_informative(StatusCode::BAD_GATEWAY, text), is_news, "{text}");
        }
        let unnamed = StatusCode::from_u16(599).unwrap();
        assert!(is_informative(unnamed, "upset") && !is_informative(unnamed, "down"));
    }

    #[test]
    fn a_text_is_one_line_of_limited_length() {
        for (text, line) in [
            ("User  exists.\r\n", Some("User exists")),
            ("a\u{202e}b\u{0}c", Some("a b c")),
            ("Wait...", Some("Wait")),
            ("...", None),
            (" \n", None),
            ("", None),
        ] {
            assert_eq!(sanitize_for_log(text).as_deref(), line, "{text:?}");
        }
        let long = "\u{e9}".repeat(MAX_TEXT);
        assert_eq!(sanitize_for_log(&long).as_deref(), Some(&*long));
        assert_eq!(sanitize_for_log(&format!("{long}x")), Some(format!("{long}\u{2026}")));
    }

    #[test]
    fn what_tells_of_the_servers_inside_is_not_shown() {
        for text in [
            "SQLSTATE[23505]: Unique violation",
            "<br />\n<b>Warning</b>",
            "Call in index.php",
            "view.phtml is gone",
            "Stack trace follows",
            "#0 {main}",
            "User::create() failed",
            "Argument #1 must be a string",
            "C:\\inetpub\\x",
            "cannot open /var/www/users",
            "cannot open (/srv//data)",
            "at file:///home/app/x",
            "path=/etc/passwd,",
            "'/tmp/x'",
            "no\t/usr/bin",
        ] {
            assert!(reveals_internals(text), "{text}");
            assert_eq!(sanitize_for_log(text), None, "{text}");
        }
        for text in [
            "no route /users/21/data",
            "see /rest/users",
            "/var",
            "/variable/x",
            "http://host/var/www",
            "and/or/var/www",
            "/users=/var",
            "a // b",
            "#1 of 3",
            "ratio 3:4",
        ] {
            assert!(!reveals_internals(text), "{text}");
        }
    }
}
