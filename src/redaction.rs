//! What keeps secrets out of what is shown: whether a text repeats one, in any form in which secrets travel or
//! servers quote them, and headers without their values.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use reqwest::header::HeaderMap;
use secrecy::{ExposeSecret, SecretString};

use crate::form::form_encoded;

/// A shorter secret than this says nothing, and stands in most messages by chance.
pub(crate) const SHORTEST: usize = 4;

/// Whether one of the texts holds one of the secrets: as it is, without its blanks, in other letters,
/// encoded for a URL or a form, escaped for JSON or HTML, or as a part of something in base64, which the
/// value of an `Authorization` header is.
pub(crate) fn repeats<'t>(
    texts: impl IntoIterator<Item = &'t str>,
    secrets: &[SecretString],
) -> bool {
    let texts: Vec<String> = texts.into_iter().flat_map(readings).collect();
    let secrets = secrets.iter().map(ExposeSecret::expose_secret);
    let mut wanted = secrets.filter(|secret| plain(secret).len() >= SHORTEST).flat_map(spellings);
    !texts.is_empty() && wanted.any(|spelling| texts.iter().any(|text| text.contains(&spelling)))
}

/// What somebody could read in a text.
fn readings(text: &str) -> [String; 4] {
    let decoded = percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let entities =
        [("&quot;", "\""), ("&#39;", "'"), ("&#039;", "'"), ("&lt;", "<"), ("&gt;", ">")];
    let unescaped =
        entities.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign));
    [
        plain(text),
        plain(&decoded),
        plain(&unescaped.replace("&amp;", "&")),
        // The alphabet of base64 that is safe in URLs, in the letters of the usual one.
        plain(&text.replace('-', "+").replace('_', "/")),
    ]
}

/// How a secret looks as it is, in JSON, and as a part of something in base64.
fn spellings(secret: &str) -> Vec<String> {
    let json = serde_json::Value::from(secret).to_string();
    let json = json.trim_matches('"').to_owned();
    let ascii = secret.chars().map(escaped).collect::<String>();
    let mut spellings =
        vec![plain(secret), plain(&json), plain(&json.replace('/', "\\/")), plain(&ascii)];
    let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    for core in [secret, secret.trim(), &encoded, &form_encoded(secret)] {
        spellings.extend(inside_base64(core.as_bytes()));
    }
    spellings
}

/// A character as PHP writes it in JSON.
fn escaped(c: char) -> String {
    match c {
        '"' | '\\' | '/' => format!("\\{c}"),
        c if c.is_ascii() => c.to_string(),
        c => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
    }
}

/// The letters that stand for it whatever stands around it: it looks different at each of three places,
/// and its first and last letters depend on their neighbours.
fn inside_base64(core: &[u8]) -> impl Iterator<Item = String> {
    let code = |place: usize| {
        let code = STANDARD.encode([b"xx".get(..place).unwrap_or_default(), core].concat());
        let end = (place + core.len()) / 3 * 4;
        let begin = if place == 0 { 0 } else { 4 };
        code.get(begin..end).map(plain).filter(|code| code.len() >= SHORTEST)
    };
    [0, 1, 2].into_iter().filter_map(code)
}

/// A text without what servers change when they quote: capitals, blanks and line breaks.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_whitespace() && !c.is_control());
    kept.flat_map(char::to_lowercase).collect()
}

/// The names of headers, without their values.
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
        repeats([text], &[SecretString::from(secret.to_owned())])
    }

    #[test]
    fn a_secret_is_known_in_every_form() {
        for secret in
            ["pa+ss/w\"or\u{e9}d&1 ", "  blank inside \t", "s3cr3t?~\\", "\u{1f511}key>>>???"]
        {
            let json = serde_json::json!({ "password": secret }).to_string();
            let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
            let pair = format!("client-id:{secret}");
            for said in [
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
                let text = format!("Authorization was {said}, go away");
                assert!(repeated(&text, secret), "{secret:?} in {text:?}");
            }
        }
    }

    #[test]
    fn other_words_are_no_secret() {
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
}
