//! Extracts the message and the code from a failure body of any known shape.

use secrecy::SecretString;
use serde_json::Value;

use crate::php_messages;
use crate::redaction::repeats;
use crate::wire::{cut, excerpt};

/// The message and code of a failure body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerMessage {
    pub message: Option<String>,
    pub code: Option<String>,
    /// The `type` of a problem object.
    pub problem_type: Option<String>,
}

impl ServerMessage {
    /// Parses the body of a failure.
    pub fn parse(body: &[u8]) -> Self {
        let body = php_messages::trimmed(body);
        let json =
            excerpt(body, MAX_BYTES).or_else(|| excerpt(php_messages::strip(body)?, MAX_BYTES));
        match json {
            Some(Value::Object(map)) => {
                let object = Value::Object(map);
                let message = message(&object).map(|message| cut(&message, MAX_BYTES).to_owned());
                let problem_type = object.get("type").and_then(Value::as_str).and_then(non_empty);
                Self { message, code: code(&object), problem_type }
            }
            Some(Value::String(text)) => Self { message: non_empty(&text), ..Self::default() },
            Some(_) => Self::default(),
            None => Self { message: page_title_or_text(body), ..Self::default() },
        }
    }

    /// Returns whether it has a documented code: as the code or type, or within an internal message.
    pub fn has_code(&self, code: &str) -> bool {
        let is_code = |text: &Option<String>| text.as_deref() == Some(code);
        let is_in_message = || self.message.as_ref().is_some_and(|text| text.contains(code));
        is_code(&self.code) || is_code(&self.problem_type) || code.contains("::") && is_in_message()
    }

    /// Returns whether it repeats one of the secrets.
    pub fn contains_any(&self, secrets: &[SecretString]) -> bool {
        let texts = [&self.message, &self.code].map(|text| text.as_deref().unwrap_or_default());
        repeats(&texts, secrets)
    }
}

/// Longer messages are truncated, in bytes; the body has the rest.
const MAX_BYTES: usize = 64 << 10;

/// Longer plain texts are not taken as messages.
const MAX_TEXT_BYTES: usize = 500;

fn message(body: &Value) -> Option<String> {
    let deep = |path: &[&str]| {
        path.iter()
            .try_fold(body, |node, step| node.get(step))
            .and_then(Value::as_str)
            .and_then(non_empty)
    };
    // A problem object has its actual reason in `context`.
    if let Some(reason) = deep(&["context", "message"]) {
        return Some(reason);
    }
    if let Some(said) = body.get("errors").and_then(join_texts) {
        return Some(said);
    }
    for key in ["exception", "error"] {
        let first = body.get(key).and_then(|list| list.get(0)).and_then(|one| one.get("message"));
        if let Some(said) = first.and_then(Value::as_str).and_then(non_empty) {
            return Some(said);
        }
    }
    let violations = body.get("violations").and_then(violations);
    let base = deep(&["message"]).or_else(|| deep(&["title"]));
    let more = violations
        // A lone `description` describes something else, such as the customer that a 402 echoes.
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
        Value::String(text) => non_empty(text),
        // A numeric `error` repeats the status.
        Value::Number(number) if key != "error" => Some(number.to_string()),
        _ => None,
    })
}

/// Joins a text, a list of texts, or an object of texts.
fn join_texts(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => non_empty(text),
        Value::Array(items) => join(items.iter().filter_map(join_texts)),
        Value::Object(map) => join(
            map.iter().filter_map(|(key, inner)| Some(format!("{key}: {}", join_texts(inner)?))),
        ),
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
    non_empty(&parts.collect::<Vec<_>>().join("; "))
}

/// Returns the title of an HTML page, or a short plain text.
fn page_title_or_text(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    if text.starts_with('[') || !text.starts_with('<') && text.contains(['{', '}']) {
        // Broken JSON is not a message.
        return None;
    }
    if !text.starts_with('<') {
        return if text.len() <= MAX_TEXT_BYTES { non_empty(text) } else { None };
    }
    let lower = text.to_ascii_lowercase();
    ["title", "h1"].into_iter().find_map(|tag| {
        let from = lower.find(&format!("<{tag}>"))? + tag.len() + 2;
        let to = from + lower.get(from..)?.find("</")?;
        non_empty(cut(text.get(from..to)?, MAX_BYTES))
    })
}

fn non_empty(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_every_shape_are_parsed() {
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
