//! The message and the code of a failure, in whatever shape the server put them.

use secrecy::SecretString;
use serde_json::Value;

use crate::php_messages;
use crate::redaction::repeats;
use crate::wire::{cut, excerpt};

/// What a server said, in its own words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerMessage {
    pub message: Option<String>,
    pub code: Option<String>,
    /// The `type` of a problem object.
    pub problem_type: Option<String>,
}

impl ServerMessage {
    /// Reads it from the body of an answer.
    pub fn parse(body: &[u8]) -> Self {
        let body = php_messages::trimmed(body);
        let json =
            excerpt(body, MAX_BYTES).or_else(|| excerpt(php_messages::strip(body)?, MAX_BYTES));
        match json {
            Some(Value::Object(map)) => {
                let object = Value::Object(map);
                let message = message(&object).map(|message| cut(&message, MAX_BYTES).to_owned());
                let problem_type = object.get("type").and_then(Value::as_str).and_then(filled);
                Self { message, code: code(&object), problem_type }
            }
            Some(Value::String(text)) => Self { message: filled(&text), ..Self::default() },
            Some(_) => Self::default(),
            None => Self { message: prose(body), ..Self::default() },
        }
    }

    /// Whether it has a code of the document: as the code or type, or as a piece of server code in the
    /// message.
    pub fn has_code(&self, code: &str) -> bool {
        let is_code = |text: &Option<String>| text.as_deref() == Some(code);
        let is_in_message = || self.message.as_ref().is_some_and(|text| text.contains(code));
        is_code(&self.code) || is_code(&self.problem_type) || code.contains("::") && is_in_message()
    }

    /// Whether one of the secrets stands in it.
    pub fn contains_any(&self, secrets: &[SecretString]) -> bool {
        let texts = [&self.message, &self.code].into_iter().flatten();
        repeats(texts.map(String::as_str), secrets)
    }
}

/// No message is longer, in bytes: what follows is in the body.
const MAX_BYTES: usize = 64 << 10;

/// Longer texts that are not JSON are not messages.
const MAX_TEXT_BYTES: usize = 500;

fn message(body: &Value) -> Option<String> {
    let deep = |path: &[&str]| {
        path.iter()
            .try_fold(body, |node, step| node.get(step))
            .and_then(Value::as_str)
            .and_then(filled)
    };
    // A problem object keeps its real reason in `context`.
    if let Some(reason) = deep(&["context", "message"]) {
        return Some(reason);
    }
    if let Some(said) = body.get("errors").and_then(listed) {
        return Some(said);
    }
    for key in ["exception", "error"] {
        let first = body.get(key).and_then(|list| list.get(0)).and_then(|one| one.get("message"));
        if let Some(said) = first.and_then(Value::as_str).and_then(filled) {
            return Some(said);
        }
    }
    let violations = body.get("violations").and_then(violations);
    let base = deep(&["message"]).or_else(|| deep(&["title"]));
    let more = violations
        // Alone it describes something else, such as the customer that a 402 echoes.
        .or_else(|| deep(&["description"]).filter(|_| base.is_some() || body.get("code").is_some()))
        .or_else(|| deep(&["error_description"]))
        .or_else(|| deep(&["detail"]));
    match (base, more) {
        (Some(base), Some(more)) if base != more => Some(format!("{base}: {more}")),
        (Some(text), _) | (None, Some(text)) => Some(text),
        (None, None) => deep(&["error"]),
    }
}

fn code(body: &Value) -> Option<String> {
    ["errorCode", "lang", "code", "error"].into_iter().find_map(|key| match body.get(key)? {
        Value::String(text) => filled(text),
        // `error` repeats the status where it is a number.
        Value::Number(number) if key != "error" => Some(number.to_string()),
        _ => None,
    })
}

/// A text, a list of texts, or an object of texts.
fn listed(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => filled(text),
        Value::Array(items) => join(items.iter().filter_map(listed)),
        Value::Object(map) => {
            join(map.iter().filter_map(|(key, inner)| Some(format!("{key}: {}", listed(inner)?))))
        }
        _ => None,
    }
}

fn violations(value: &Value) -> Option<String> {
    join(value.as_array()?.iter().filter_map(|violation| {
        let said = violation.get("message")?.as_str()?;
        match violation.get("field").and_then(Value::as_str) {
            Some(field) => Some(format!("{field} {said}")),
            None => Some(said.to_owned()),
        }
    }))
}

fn join(parts: impl Iterator<Item = String>) -> Option<String> {
    filled(&parts.collect::<Vec<_>>().join("; "))
}

/// The title of a page, or a short plain text.
fn prose(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    if text.starts_with('[') || !text.starts_with('<') && text.contains(['{', '}']) {
        // JSON that is broken is a piece of the body and no message.
        return None;
    }
    if !text.starts_with('<') {
        return if text.len() <= MAX_TEXT_BYTES { filled(text) } else { None };
    }
    let lower = text.to_ascii_lowercase();
    ["title", "h1"].into_iter().find_map(|tag| {
        let from = lower.find(&format!("<{tag}>"))? + tag.len() + 2;
        let to = from + lower.get(from..)?.find("</")?;
        filled(cut(text.get(from..to)?, MAX_BYTES))
    })
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_gives_its_words() {
        for (body, message, code) in [
            (r#"{"errors":"Bad Request"}"#, Some("Bad Request"), None),
            (
                r#"{"errors":"Login already exists","lang":"userLoginAlreadyExists"}"#,
                Some("Login already exists"),
                Some("userLoginAlreadyExists"),
            ),
            (r#"{"errors":["a","b"]}"#, Some("a; b"), None),
            (r#"{"errors":{"mail":"bad"}}"#, Some("mail: bad"), None),
            (r#"{"message":"Not found"}"#, Some("Not found"), None),
            (
                r#"{"message":"Slim Application Error","exception":[{"message":"SQLSTATE[23505]"}]}"#,
                Some("SQLSTATE[23505]"),
                None,
            ),
            (
                r#"{"message":"Slim Application Error","error":[{"message":"TypeError"}]}"#,
                Some("TypeError"),
                None,
            ),
            (
                r#"{"title":"An error occurred","detail":"Internal server error","errors":"Internal server error","lang":null,"context":{"message":"Not found."}}"#,
                Some("Not found."),
                None,
            ),
            (
                r#"{"error":409,"errorCode":"EmailConflict","message":"exists","status":"error"}"#,
                Some("exists"),
                Some("EmailConflict"),
            ),
            (r#"{"error":404,"message":"Not Found","status":"error"}"#, Some("Not Found"), None),
            (
                r#"{"code":42,"message":"Expired credentials","description":"The token is too old"}"#,
                Some("Expired credentials: The token is too old"),
                Some("42"),
            ),
            (
                r#"{"code":400,"title":"Constraint Violation","violations":[{"field":"email","message":"must not be blank"}]}"#,
                Some("Constraint Violation: email must not be blank"),
                Some("400"),
            ),
            (
                r#"{"error":"invalid_client","error_description":"unknown"}"#,
                Some("unknown"),
                Some("invalid_client"),
            ),
            (r#""just a text""#, Some("just a text"), None),
            (
                "<html><head><title>502 Bad Gateway</title></head></html>",
                Some("502 Bad Gateway"),
                None,
            ),
            ("<!DOCTYPE html><body><H1>Oops</H1></body>", Some("Oops"), None),
            (
                "<br />\n<b>Warning</b>: x in <b>/a.php</b> on line <b>5</b><br />\n{\"errors\":\"no\"}",
                Some("no"),
                None,
            ),
            ("plain words", Some("plain words"), None),
            ("", None, None),
            ("\u{feff}{\"errors\":\"no\"}\n", Some("no"), None),
            (r#"{"errors":"Bad Requ"#, None, None),
            (r#""errors":"Bad Request","key":"k"}"#, None, None),
            (r#"{"name":"New customer","description":"An echo"}"#, None, None),
            (r#"{"code":41,"description":"Unknown key"}"#, Some("Unknown key"), Some("41")),
            ("[]", None, None),
            ("null", None, None),
        ] {
            let words = ServerMessage::parse(body.as_bytes());
            assert_eq!(words.message.as_deref(), message, "message of {body}");
            assert_eq!(words.code.as_deref(), code, "code of {body}");
        }
    }
}
