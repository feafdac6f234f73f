//! Strips the messages that PHP prints around a response when `display_errors` is on.
//!
//! The messages have one form: a level, a text, a file and a line. Only text of that form is stripped; any
//! other page is left unchanged.

use std::sync::LazyLock;

use regex_lite::Regex;
use serde::de::IgnoredAny;

/// Matches one message, with or without markup, at the start of a text. Fatal errors are excluded: the
/// request was not completed then.
static MESSAGE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let marked =
        format!(r"(?:<br\s*/?>\s*)*<b>{LEVEL}</b>:.*?\son line <b>\d+</b>(?:\s*<br\s*/?>)?");
    let plain = format!(r"(?:PHP )?{LEVEL}: .*?\son line \d+");
    Regex::new(&format!(r"(?s)\A\s*(?:{marked}|{plain})\s*")).ok()
});

/// Matches the start of a message up to its level. If PHP prints after `Content-Length` was set, the end of
/// its message is cut off.
static BEGINNING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let marked = format!(r"(?:<br\s*/?>\s*)*<b>{LEVEL}</b>:");
    Regex::new(&format!(r"\A\s*(?:{marked}|(?:PHP )?{LEVEL}: )")).ok()
});

const LEVEL: &str =
    "(?:Warning|Notice|Deprecated|Strict Standards|User Warning|User Notice|User Deprecated)";

/// Returns the body without surrounding whitespace and the byte order mark, which JSON parsers reject.
pub fn trimmed(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii()
}

/// Returns the body without PHP's messages: empty, or one JSON value. `None` if there are no messages, or
/// other text remains around the JSON.
pub fn strip(body: &[u8]) -> Option<&[u8]> {
    let text = std::str::from_utf8(body).ok()?;
    let rest = without_messages(text);
    let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
    let end = match values.next() {
        None => return (rest.len() < text.len()).then_some(&[]),
        Some(Err(_)) => return None,
        Some(Ok(_)) => values.byte_offset(),
    };
    let (json, tail) = rest.split_at_checked(end)?;
    let left = without_messages(tail);
    // Each message ends in a line break, which may be cut off as well.
    let is_end = left.len() < tail.len() && "<br />".starts_with(left.trim_ascii());
    let clean = left.trim_ascii().is_empty() || is_end || is_cut_off(left);
    let found = rest.len() < text.len() || !tail.trim_ascii().is_empty();
    (clean && found).then_some(json.as_bytes())
}

/// Returns whether a text is one message without its end.
fn is_cut_off(text: &str) -> bool {
    let begins = BEGINNING.as_ref().is_some_and(|beginning| beginning.is_match(text));
    begins && text.len() < MAX_PHP_MESSAGE && !text.contains("Fatal error")
}

/// The longest message, and the total text of messages, that is scanned, in bytes. Otherwise a hostile body
/// of the maximum size would take half a minute.
const MAX_PHP_MESSAGE: usize = 64 << 10;
const MAX_MESSAGES: usize = 4 << 20;

/// Returns the text after its leading messages.
fn without_messages(text: &str) -> &str {
    let Some(message) = MESSAGE.as_ref() else { return text };
    let mut rest = text;
    while text.len() - rest.len() < MAX_MESSAGES {
        let mut end = rest.len().min(MAX_PHP_MESSAGE);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let Some(found) = rest.get(..end).and_then(|start| message.find(start)) else { break };
        rest = rest.get(found.end()..).unwrap_or_default();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const WARNING: &str = "<br />\n<b>Warning</b>:  Undefined array key \"initials\" in <b>/var/www/UserController.php</b> on line <b>524</b><br />\n";
    const PLAIN: &str =
        "\nWarning: Undefined array key \"mode\" in /var/www/UserController.php on line 12\n";

    fn stripped(body: &str) -> Option<String> {
        strip(body.as_bytes()).map(|clean| String::from_utf8_lossy(clean).into_owned())
    }

    #[test]
    fn messages_are_stripped_and_json_stays() {
        let json = r#"{"id":38,"text":"<b>Warning</b>: kept"}"#;
        for body in [
            format!("{WARNING}{json}"),
            format!("{json}{WARNING}"),
            format!("{WARNING}{WARNING}{json}\n{WARNING}"),
            format!("{PLAIN}{json}"),
            format!("{json}{PLAIN}"),
        ] {
            assert_eq!(stripped(&body).as_deref(), Some(json), "{body}");
        }
        assert_eq!(stripped(WARNING).as_deref(), Some(""));
    }

    #[test]
    fn a_truncated_last_message_is_stripped_too() {
        let json = r#"{"id":38}"#;
        let level = WARNING.find(':').unwrap_or_default() + 1;
        for end in level..WARNING.len() {
            let Some(cut) = WARNING.get(..end) else { continue };
            assert_eq!(stripped(&format!("{json}{cut}")).as_deref(), Some(json), "{cut}");
            assert_eq!(stripped(&format!("{json}{WARNING}{cut}")).as_deref(), Some(json), "{cut}");
            if !cut.contains("</b> on line <b>524</b>") {
                assert_eq!(stripped(&format!("{cut}{json}")), None, "JSON may be a part of {cut}");
            }
        }
        for (unclear, why) in [
            ("<br />\n<b", "it may be a fatal error"),
            ("<br />\n<b>Fatal error</b>:  Uncaught", "it is one"),
            ("<br />\n<b>Warning</b>:  a <b>Fatal error</b>:  Uncaught", "one is in it"),
            (" and more", "it is no message"),
        ] {
            assert_eq!(stripped(&format!("{json}{unclear}")), None, "{why}");
        }
    }

    #[test]
    fn other_text_is_left_unchanged() {
        for body in [
            r#"{"id":38}"#,
            "<!doctype html><html></html>",
            "<!doctype html><html>{\"id\":38}</html>",
            "<br />\n<b",
            "",
            r#"{"id":38}{"id":39}"#,
            r#"{"id":38} and more"#,
            "<br />\n<b>Fatal error</b>:  Uncaught in <b>/a.php</b> on line <b>5</b><br />\n{\"id\":38}",
        ] {
            assert_eq!(stripped(body), None, "{body}");
        }
        assert_eq!(stripped(&format!("{WARNING}<html></html>")), None);
        assert_eq!(stripped(&format!("{WARNING}{{\"id\":3")), None);
    }

    #[test]
    fn the_scan_of_messages_is_bounded() {
        let message = |length: usize| {
            format!("Warning: {} in a.php on line 5\n", "\u{e9}".repeat(length / 2))
        };
        let json = r#"{"id":38}"#;
        for (php, is_noise) in [
            (message(MAX_PHP_MESSAGE - 100), true),
            (message(MAX_PHP_MESSAGE), false),
            (message(1000).repeat(1000), true),
            (message(1000).repeat(MAX_MESSAGES / 1000), false),
        ] {
            let kept = is_noise.then_some(json);
            assert_eq!(stripped(&format!("{php}{json}")).as_deref(), kept);
            assert_eq!(stripped(&format!("{json}{php}")).as_deref(), kept);
        }
    }
}
