//! Keeps secrets out of logs and errors: detects a secret in a text, in any encoding in which it travels or
//! is quoted, and prints headers without their values.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use reqwest::header::HeaderMap;
use secrecy::{ExposeSecret, SecretString};

use crate::form::form_encoded;

/// Shorter secrets are not searched for: they occur in most messages by chance.
pub(crate) const MIN_SECRET_LEN: usize = 4;

/// Returns whether one of the texts holds one of the secrets: verbatim, without whitespace, in another case,
/// encoded for a URL or a form, escaped for JSON or HTML, or as a part of a base64 text such as the value of
/// an `Authorization` header.
pub(crate) fn repeats(texts: &[&str], secrets: &[SecretString]) -> bool {
    let texts: Vec<String> = texts.iter().copied().flat_map(decoded_forms).collect();
    let secrets = secrets.iter().map(ExposeSecret::expose_secret);
    let mut forms =
        secrets.filter(|secret| normalize(secret).len() >= MIN_SECRET_LEN).flat_map(encoded_forms);
    !texts.is_empty() && forms.any(|form| texts.iter().any(|text| text.contains(&form)))
}

/// Returns the decoded forms of a text.
fn decoded_forms(text: &str) -> [String; 4] {
    let spaced = replaced(text, &[("+", " ")]);
    let decoded = percent_decode_str(&spaced).decode_utf8_lossy().into_owned();
    let entities = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#039;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    // The URL-safe base64 alphabet, mapped to the standard one.
    let standard = replaced(text, &[("-", "+"), ("_", "/")]);
    [text, &decoded, &replaced(text, &entities), &standard].map(normalize)
}

/// Replaces each of the texts by its partner, one after the other.
fn replaced(text: &str, pairs: &[(&str, &str)]) -> String {
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(*from, to))
}

/// Returns the encoded forms of a secret: verbatim, in JSON, and as a part of a base64 text.
fn encoded_forms(secret: &str) -> Vec<String> {
    let json = serde_json::to_string(secret).unwrap_or_default();
    let json = json.trim_matches('"').to_owned();
    let ascii = secret.chars().map(escaped).collect::<String>();
    let mut encoded_forms = vec![
        normalize(secret),
        normalize(&json),
        normalize(&replaced(&json, &[("/", "\\/")])),
        normalize(&ascii),
    ];
    let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    for secret in [secret, secret.trim(), &encoded, &form_encoded(secret)] {
        encoded_forms.extend(inside_base64(secret.as_bytes()));
    }
    encoded_forms
}

/// Escapes a character as PHP does in JSON.
fn escaped(c: char) -> String {
    match c {
        '"' | '\\' | '/' => format!("\\{c}"),
        c if c.is_ascii() => c.to_string(),
        c => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
    }
}

/// Returns the base64 text of a secret at any position in a longer input: there is one form for each of the
/// three alignments, without the first and last characters, which depend on the neighbouring bytes.
fn inside_base64(secret: &[u8]) -> impl Iterator<Item = String> {
    let code = |alignment: usize| {
        let code = STANDARD.encode([b"xx".get(..alignment).unwrap_or_default(), secret].concat());
        let end = (alignment + secret.len()) / 3 * 4;
        let begin = if alignment == 0 { 0 } else { 4 };
        code.get(begin..end).map(normalize).filter(|code| code.len() >= MIN_SECRET_LEN)
    };
    [0, 1, 2].into_iter().filter_map(code)
}

/// Removes what servers change when they quote a text: case, whitespace and line breaks.
fn normalize(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_whitespace() && !c.is_control());
    kept.flat_map(char::to_lowercase).collect()
}

/// Prints the names of headers, without their values.
pub(crate) struct HeaderNames<'h>(pub &'h HeaderMap);

impl fmt::Debug for HeaderNames<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys().map(|name| name.as_str())).finish()
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};

    use super::*;

    fn repeated(text: &str, secret: &str) -> bool {
        repeats(&[text], &[SecretString::from(secret.to_owned())])
    }

    #[test]
    fn a_secret_is_detected_in_every_encoding() {
        for secret in
            ["pa+ss/w\"or\u{e9}d&1 ", "  blank inside \t", "s3cr3t?~\\", "\u{1f511}key>>>???"]
        {
            let json = serde_json::json!({ "password": secret }).to_string();
            let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
            let pair = format!("client-id:{secret}");
            for header in [
                secret.to_owned(),
                secret.trim().to_owned(),
                secret.to_uppercase(),
                json.clone(),
                json.replace('/', "\\/"),
                secret.chars().map(escaped).collect(),
                percent.to_lowercase(),
                form_encoded(secret),
                form_encoded(secret.trim()),
                secret.replace('&', "&amp;").replace('"', "&quot;").replace('>', "&gt;"),
                STANDARD.encode(&pair),
                STANDARD.encode(format!("{}:{}", form_encoded("client id"), form_encoded(secret))),
                STANDARD.encode(format!("x:{percent}")),
                STANDARD.encode(format!("id:{}", secret.trim())),
                URL_SAFE.encode(&pair),
                URL_SAFE_NO_PAD.encode(format!("xy:{secret}")),
                STANDARD.encode(&pair).split_at(9).0.to_owned()
                    + "\r\n"
                    + STANDARD.encode(&pair).split_at(9).1,
            ] {
                let text = format!("Authorization was {header}, go away");
                assert!(repeated(&text, secret), "{secret:?} in {text:?}");
            }
        }
    }

    #[test]
    fn unrelated_texts_hold_no_secret() {
        for (text, secret) in [
            ("The mail is not valid", "s3cr3t-word"),
            ("wrong password", "password-of-mine"),
            ("abc", "abc"),
            ("", "s3cr3t-word"),
            ("Login already exists", "   "),
        ] {
            assert!(!repeated(text, secret), "{secret:?} in {text:?}");
        }
    }

    /// Where bytes stand in base64 decides how they look, and the first and last of them mix with others.
    #[test]
    fn a_short_secret_is_known_at_each_place_in_base64_and_its_neighbours_are_not() {
        for pair in ["abcdef", "xabcdef", "xyabcdef", "xyzabcdefxyz", "id:abcdef:more"] {
            assert!(repeated(&STANDARD.encode(pair), "abcdef"), "{pair}");
        }
        for pair in ["abcxyz", "xyzdef", "ebcdef", "xabcdxx", "xyabxdef", "abcde"] {
            assert!(!repeated(&STANDARD.encode(pair), "abcdef"), "{pair}");
        }
    }

    #[test]
    fn four_letters_are_a_secret_and_are_not_in_every_text() {
        assert!(repeated("was abcd.", "abcd"));
        assert!(repeated("was a b\nC d.", " abcd "));
        for text in ["nothing of it", "abc", "abce", "YWJ"] {
            assert!(!repeated(text, "abcd"), "{text}");
        }
        assert!(!repeated("was abc.", "abc"));
    }

    #[test]
    fn php_writes_what_is_not_ascii_in_escapes() {
        for (secret, said) in [
            ("caf\u{e9}-noir", r"caf\u00e9-noir"),
            ("\u{1f511}key", r"\ud83d\udd11key"),
            (r#"a/b"c\d"#, r#"a\/b\"c\\d"#),
        ] {
            assert!(repeated(&format!("was {said}"), secret), "{said}");
            assert_eq!(secret.chars().map(escaped).collect::<String>(), said);
        }
    }
}
