//! PHP's conversions and checks of values, as the Maarch products use them.

use std::net::{Ipv4Addr, Ipv6Addr};

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use serde_json::Value;

/// The characters that PHP's `trim` removes.
const BLANKS: [char; 6] = [' ', '\t', '\n', '\r', '\0', '\x0b'];
/// The characters that PHP's filters remove.
const FILTERED_BLANKS: [char; 5] = [' ', '\t', '\n', '\r', '\x0b'];
/// The characters around a number that PHP and the database ignore.
const NUMERIC_BLANKS: [char; 6] = [' ', '\t', '\n', '\r', '\x0b', '\x0c'];
/// The characters of an atom in an address, apart from letters and digits.
const ATOM: &str = "!#$%&'*+-/=?^_`{|}~";
/// The magic bytes of images that PHP's file information recognizes.
const IMAGES: [&[u8]; 5] = [b"GIF8", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"II*\0", b"MM\0*", b"<svg"];

/// Returns the result of PHP's `empty`; an absent value is empty.
pub fn is_empty(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::Bool(is_true)) => !is_true,
        Some(Value::Number(number)) => number.as_f64() == Some(0.0),
        Some(Value::String(text)) => text.is_empty() || text == "0",
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::Object(map)) => map.is_empty(),
    }
}

/// Returns a text that is not blank; PHP treats a lone `0` as empty.
pub fn filled(value: Option<&Value>) -> Option<&str> {
    value?.as_str().filter(|text| !is_blank(text))
}

/// Returns whether nothing is left of a text without its blanks, or a lone `0`.
pub fn is_blank(text: &str) -> bool {
    matches!(text.trim_matches(BLANKS), "" | "0")
}

/// Converts a value to text as the database driver does; an array has no text of its own.
#[cfg(feature = "maarch_courrier")]
pub fn text(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(false) => String::new(),
        Value::Bool(true) => "1".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => "Array".to_owned(),
    }
}

/// Parses an integer as PHP's filter does that allows octal numbers. The database reads its digits as decimal ones.
pub fn integer(text: &str) -> Option<i64> {
    let text = text.trim_matches(FILTERED_BLANKS);
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_octal = text.bytes().all(|digit| matches!(digit, b'0'..=b'7'));
    let is_plain = digits == "0" || !digits.starts_with('0') || is_octal;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain && is_number)
}

/// Parses an id, which must not be empty: PHP treats `0` as empty, and `00` not.
pub fn id(text: &str) -> Option<i64> {
    integer(text).filter(|_| !is_blank(text))
}

/// Returns an id of a body, which may be a numeric string.
pub fn id_of(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().filter(|number| *number != 0),
        Value::String(text) => id(text),
        _ => None,
    }
}

/// Returns whether PHP's `==` holds between a text and a number.
pub fn equals_number(text: &str, number: f64) -> bool {
    numeric(text) == Some(number)
}

/// Returns whether PHP's `==` holds between a text and a value of a body.
pub fn equals(text: &str, value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => text.is_empty(),
        Some(Value::Bool(is_true)) => *is_true != matches!(text, "" | "0"),
        Some(Value::Number(number)) => match (numeric(text), number.as_f64()) {
            (Some(given), Some(number)) => given == number,
            _ => text == number.to_string(),
        },
        Some(Value::String(other)) => {
            text == other || numeric(text).is_some_and(|number| numeric(other) == Some(number))
        }
        Some(Value::Array(_) | Value::Object(_)) => false,
    }
}

/// Returns whether PHP takes a text for a number.
#[cfg(feature = "maarch_courrier")]
pub fn is_numeric(text: &str) -> bool {
    numeric(text).is_some()
}

/// Returns a text without the blanks that do not matter to a number.
pub fn bare_number(text: &str) -> &str {
    text.trim_matches(NUMERIC_BLANKS)
}

/// Returns the number that PHP sees in a numeric string.
fn numeric(text: &str) -> Option<f64> {
    let text = bare_number(text);
    let is_number = text.bytes().all(|sign| sign.is_ascii_digit() || b"+-.eE".contains(&sign));
    text.parse().ok().filter(|_| is_number)
}

/// Returns the entries of a list or an object, which PHP does not tell apart, with their keys.
pub fn entries(value: &Value) -> Option<Vec<(String, &Value)>> {
    match value {
        Value::Array(items) => {
            let keys = (0..items.len()).map(|key| key.to_string());
            Some(keys.zip(items).collect())
        }
        Value::Object(map) => Some(map.iter().map(|(key, item)| (key.clone(), item)).collect()),
        _ => None,
    }
}

/// Returns what the database stores of a text: everything before the first NUL.
pub fn kept(text: &str) -> &str {
    text.split('\0').next().unwrap_or_default()
}

/// Returns whether PHP's filter accepts a mail address.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    text.len() <= 254 && name.len() <= 64 && is_local_part(name) && is_host(host)
}

fn is_local_part(name: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || ATOM.contains(sign);
    // Blanks within the quotes are refused; so are escapes, which the filter would accept.
    let is_quoted = |part: &str| {
        let inner = part.strip_prefix('"').and_then(|part| part.strip_suffix('"'));
        let refused = ['"', '\\', '\n', '\r', '\t', ' ', '\0'];
        inner.is_some_and(|inner| inner.is_ascii() && !inner.contains(refused))
    };
    let is_atom = |part: &str| !part.is_empty() && part.chars().all(is_sign);
    name.split('.').all(|part| is_atom(part) || is_quoted(part))
}

fn is_host(host: &str) -> bool {
    if let Some(literal) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return match literal.strip_prefix("IPv6:") {
            Some(six) => six.parse::<Ipv6Addr>().is_ok(),
            None => literal.parse::<Ipv4Addr>().is_ok(),
        };
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let Some((_, last)) = host.rsplit_once('.') else { return false };
    host.split('.').all(is_label) && last.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// Decodes base64 as leniently as PHP does.
pub fn base64_bytes(text: &str) -> Vec<u8> {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let lenient = GeneralPurpose::new(&base64::alphabet::STANDARD, config);
    let is_digit = |sign: &u8| sign.is_ascii_alphanumeric() || matches!(sign, b'+' | b'/');
    let mut digits: Vec<u8> = text.bytes().filter(is_digit).collect();
    if digits.len() % 4 == 1 {
        digits.pop();
    }
    lenient.decode(digits).unwrap_or_default()
}

/// Returns base64 as the server re-encodes it.
pub fn base64_again(text: &str) -> String {
    STANDARD.encode(base64_bytes(text))
}

/// Returns whether PHP's file information recognizes an image.
pub fn is_image(bytes: &[u8]) -> bool {
    let is_jpeg = bytes.starts_with(b"\xff\xd8\xff") && bytes.len() > 3;
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    // The length of the header that follows.
    let is_bitmap = bytes.starts_with(b"BM")
        && matches!(bytes.get(14..16), Some([12 | 40 | 52 | 56 | 64 | 108 | 124, 0]));
    is_jpeg || is_webp || is_bitmap || IMAGES.iter().any(|beginning| bytes.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn addresses_are_checked_as_by_the_filter() {
        for good in [
            "ada@example.com",
            "a.b+c@sub.example.co",
            "o'neil@example.com",
            "\"a(b\"@example.com",
            "a@[127.0.0.1]",
            "a@[IPv6:::1]",
            "a@xn--bcher-kva.example",
        ] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "ada",
            "a@b",
            "a..b@example.com",
            ".a@example.com",
            "a.@example.com",
            "a b@example.com",
            "a@example..com",
            "a@-example.com",
            "a@example.1",
            "é@example.com",
            "a@exämple.com",
            "a@b@example.com",
            "a\0@example.com",
            "a@example.com\n",
            "a@example.com.",
            "(a)@example.com",
            "\"a b\"@example.com",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(!is_email(&format!("{}@example.com", "a".repeat(65))));
        assert!(is_email(&format!("{}@example.com", "a".repeat(64))));
    }

    #[test]
    fn empty_and_numeric_values_match_php() {
        for empty in
            [json!(null), json!(""), json!("0"), json!(0), json!(0.0), json!([]), json!({})]
        {
            assert!(is_empty(Some(&empty)), "{empty}");
        }
        for filled in [json!("false"), json!(" "), json!([0]), json!(-1), json!(true)] {
            assert!(!is_empty(Some(&filled)), "{filled}");
        }
        assert_eq!(filled(Some(&json!(" \0"))), None);
        assert_eq!(filled(Some(&json!(" 0 "))), None);
        assert_eq!(filled(Some(&json!(" a "))), Some(" a "));
        assert_eq!(
            ["12", " 12\n", "-1", "+3"].map(integer),
            [Some(12), Some(12), Some(-1), Some(3)]
        );
        assert_eq!(["", "abc", "1.5", "089", "-012", "1e3", "-", "1\0"].map(integer), [None; 8]);
        assert_eq!(["012", "00", "0"].map(integer), [Some(12), Some(0), Some(0)]);
        assert_eq!(["12", "00", "0", " 0 "].map(id), [Some(12), Some(0), None, None]);
    }

    #[test]
    fn values_are_compared_as_loosely_as_by_php() {
        for (text, equal) in [
            ("123456", json!(123456)),
            ("1000", json!("1e3")),
            ("Nana", json!(true)),
            ("0", json!(false)),
            ("Nana", json!("Nana")),
            (" 2", json!(2)),
        ] {
            assert!(equals(text, Some(&equal)), "{text} == {equal}");
        }
        for (text, other) in [
            ("Nana", json!("nana")),
            ("Nana", json!(0)),
            ("inf", json!("infinity")),
            ("Nana", json!(["Nana"])),
            ("Nana", json!(null)),
            ("2x", json!(2)),
        ] {
            assert!(!equals(text, Some(&other)), "{text} == {other}");
        }
        assert!(equals_number("2.0", 2.0) && !equals_number("abc", 2.0));
    }

    #[test]
    fn images_need_more_than_their_first_bytes() {
        for image in [
            &b"GIF89a"[..],
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0",
            b"\xff\xd8\xff\xe0",
            b"RIFF\0\0\0\0WEBPVP8 ",
            b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        ] {
            assert!(is_image(image), "{image:?}");
        }
        for other in
            [&b""[..], b"no image", b"\x89PNG\r\n\x1a\n\0\0\0\0", b"\xff\xd8\xff", b"BMxxxx"]
        {
            assert!(!is_image(other), "{other:?}");
        }
    }

    #[test]
    fn base64_ignores_invalid_characters() {
        assert_eq!(base64_bytes("R0 lG\nOD"), b"GIF8");
        assert_eq!(base64_bytes("A"), b"");
        assert_eq!(base64_again("xoe668v"), "xoe668s=");
    }
}
