//! Strips the messages that PHP prints around a response when `display_errors` is on.
//!
//! The messages have one form: a level, a text, a file and a line. Only text of that form is stripped; any
//! other page is left unchanged.

use serde::de::IgnoredAny;

/// The levels of messages. Fatal errors are excluded: the request was not completed then.
const LEVELS: [&str; 7] = [
    "Warning",
    "Notice",
    "Deprecated",
    "Strict Standards",
    "User Warning",
    "User Notice",
    "User Deprecated",
];

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

/// Returns what follows the messages at the beginning of a body of which more may follow.
pub fn behind(body: &[u8]) -> Option<&[u8]> {
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        // The last character may be incomplete.
        Err(error) => std::str::from_utf8(body.get(..error.valid_up_to())?).ok()?,
    };
    body.get(text.len() - without_messages(text).len()..)
}

/// Returns whether a text is one message without its end.
fn is_cut_off(text: &str) -> bool {
    behind_level(text).is_some() && text.len() < MAX_PHP_MESSAGE && !text.contains("Fatal error")
}

/// The longest message, and the total text of messages, that is scanned, in bytes. Otherwise a hostile body
/// of the maximum size would take half a minute.
const MAX_PHP_MESSAGE: usize = 64 << 10;
const MAX_MESSAGES: usize = 4 << 20;

/// Returns the text after its leading messages.
fn without_messages(text: &str) -> &str {
    let mut rest = text;
    while text.len() - rest.len() < MAX_MESSAGES {
        let mut end = rest.len().min(MAX_PHP_MESSAGE);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let start = rest.get(..end).unwrap_or_default();
        let Some(left) = without_message(start) else { break };
        rest = rest.get(start.len() - left.len()..).unwrap_or_default();
    }
    rest
}

/// Returns the text after one message at its start, with or without markup.
fn without_message(text: &str) -> Option<&str> {
    let (text, is_marked) = behind_level(text)?;
    let (before, after) = if is_marked { ("on line <b>", "</b>") } else { ("on line ", "") };
    let end = text.match_indices(before).find_map(|(at, _)| {
        let (message, rest) = (text.get(..at)?, text.get(at + before.len()..)?);
        let end = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let has_number = end.len() < rest.len() && message.ends_with(is_blank);
        end.strip_prefix(after).filter(|_| has_number)
    })?;
    let end = without_line_break(without_blanks(end)).filter(|_| is_marked).unwrap_or(end);
    Some(without_blanks(end))
}

/// Returns the text after the level at the start of a message, and whether the message has markup. If PHP prints
/// after `Content-Length` was set, the end of its message is cut off.
fn behind_level(text: &str) -> Option<(&str, bool)> {
    let text = without_blanks(text);
    let mut marked = text;
    while let Some(rest) = without_line_break(marked) {
        marked = without_blanks(rest);
    }
    match marked.strip_prefix("<b>") {
        Some(marked) => Some((without_level(marked)?.strip_prefix("</b>:")?, true)),
        None => {
            let plain = text.strip_prefix("PHP ").unwrap_or(text);
            Some((without_level(plain)?.strip_prefix(": ")?, false))
        }
    }
}

fn without_level(text: &str) -> Option<&str> {
    LEVELS.iter().find_map(|level| text.strip_prefix(level))
}

/// `<br>`, `<br/>`, `<br />`.
fn without_line_break(text: &str) -> Option<&str> {
    let rest = without_blanks(text.strip_prefix("<br")?);
    rest.strip_prefix('/').unwrap_or(rest).strip_prefix('>')
}

fn without_blanks(text: &str) -> &str {
    text.trim_start_matches(is_blank)
}

fn is_blank(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex_lite::Regex;

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

    const LEVEL: &str =
        "(?:Warning|Notice|Deprecated|Strict Standards|User Warning|User Notice|User Deprecated)";

    /// The form of a message, and of one that is cut off, as expressions.
    fn expressions() -> [Regex; 2] {
        let marked = format!(r"(?:<br\s*/?>\s*)*<b>{LEVEL}</b>:");
        let plain = format!(r"(?:PHP )?{LEVEL}: ");
        let end = r"on line <b>\d+</b>(?:\s*<br\s*/?>)?";
        [
            format!(r"(?s)\A\s*(?:{marked}.*?\s{end}|{plain}.*?\son line \d+)\s*"),
            format!(r"\A\s*(?:{marked}|{plain})"),
        ]
        .map(|expression| Regex::new(&expression).expect("an expression"))
    }

    /// Texts of the parts of messages, in any order.
    fn parts() -> impl Strategy<Value = String> {
        let parts = [
            " ",
            "\n",
            "\u{b}",
            "\u{a0}",
            "<br",
            "<br>",
            "<br />",
            "/>",
            ">",
            "<b>",
            "</b>",
            "</b>:",
            ": ",
            ":",
            "PHP ",
            "Warning",
            "User Notice",
            "Fatal error",
            "on line ",
            " on line ",
            "on line <b>",
            "\non line <b>",
            "5",
            "12",
            "\u{663}",
            "\u{e9}",
            "{}",
        ];
        proptest::collection::vec(prop::sample::select(parts.as_slice().to_vec()), 0..14)
            .prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn a_message_ends_where_its_expression_does(
            start in prop::sample::select(vec!["", "<br />\n<b>Warning</b>:", "PHP Notice: ", "Warning: "]),
            rest in parts(),
        ) {
            let text = format!("{start}{rest}");
            let [message, beginning] = expressions();
            let end = message.find(&text).and_then(|found| text.get(found.end()..));
            prop_assert_eq!(without_message(&text), end);
            prop_assert_eq!(behind_level(&text).is_some(), beginning.is_match(&text));
        }
    }
}
