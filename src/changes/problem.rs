//! A problem that a server reports with a success: it made the change, but a follow-up step failed.

use std::fmt;

use secrecy::SecretString;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::redaction::repeats;
use crate::sanitize::sanitize_for_log;
use crate::wire::scan::Pairs;
use crate::wire::{BoundedValue, excerpt, parse};

/// A problem that the server reports with a success: it made the change, but a follow-up step failed.
///
/// Maarch Courrier reports one when an account or a group was changed in Courrier but not in the signature
/// book. The call is a success, and [`Response::problem`](crate::Response::problem) returns the problem.
///
/// Only what is safe to log is kept: no stack trace, no server path, and no text that holds one or repeats a
/// credential.
///
/// ```
/// use user_provisioning::Problem;
///
/// let problem: Problem = serde_json::from_str(
///     r#"{"title": "An error occurred", "type": "groupExternalIdNotFoundProblem",
///         "detail": "The group is not synchronized", "status": 500, "context": [],
///         "file": "/var/www/html/src/app/Group.php", "trace": ["/var/www/html"]}"#,
/// )?;
/// assert_eq!(problem.problem_type(), Some("groupExternalIdNotFoundProblem"));
/// assert_eq!(problem.status(), Some(500));
/// assert_eq!(problem.to_string(), "The group is not synchronized (groupExternalIdNotFoundProblem)");
/// assert!(!format!("{problem:?}").contains("/var/www"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Problem {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    problem_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
}

/// The longest text that is kept, in bytes.
const MAX_TEXT_BYTES: usize = 64 << 10;

impl Problem {
    /// Reads the problem at the top level of a response; `None` if it is absent or empty.
    pub(crate) fn from_success(json: &[u8]) -> Option<Self> {
        // serde would accept an array for a struct.
        json.first().filter(|first| **first == b'{')?;
        let (_, value) = Pairs::of(json).find(|(key, _)| key == "problem")?;
        let value = excerpt(value, MAX_TEXT_BYTES).filter(|_| parse::<IgnoredAny>(json).is_ok())?;
        let is_empty = match &value {
            Value::Null | Value::Bool(false) => true,
            Value::String(text) => text.trim().is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Object(map) => map.is_empty(),
            _ => false,
        };
        (!is_empty).then(|| Self::of(&value))
    }

    /// Returns the title, which is often generic.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Returns the type of problem, such as `groupExternalIdNotFoundProblem`: the field to match on.
    pub fn problem_type(&self) -> Option<&str> {
        self.problem_type.as_deref()
    }

    /// Returns a description for people.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// Returns the status that the problem alone would have had; the response itself is a success.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Returns the key of the translated text, such as `userGroupNotSynchronizedWithSignatureBook`.
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    fn of(value: &Value) -> Self {
        let text = |key: &str| value.get(key).and_then(Value::as_str).and_then(sanitize_for_log);
        Self {
            title: text("title"),
            problem_type: text("type"),
            detail: text("detail").or_else(|| sanitize_for_log(value.as_str()?)),
            status: value.get("status").and_then(Value::as_u64).and_then(|n| u16::try_from(n).ok()),
            lang: text("lang"),
        }
    }

    /// Removes every text that repeats one of the secrets.
    pub(crate) fn conceal(&mut self, secrets: &[SecretString]) {
        let holds_one = |text: &String| repeats(&[text], secrets);
        for text in [&mut self.title, &mut self.problem_type, &mut self.detail, &mut self.lang] {
            if text.as_ref().is_some_and(holds_one) {
                *text = None;
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = self.detail.as_deref().or(self.title.as_deref());
        let key = self.problem_type.as_deref().or(self.lang.as_deref());
        match (said, key) {
            (Some(said), Some(key)) => write!(f, "{said} ({key})"),
            (Some(text), None) | (None, Some(text)) => f.write_str(text),
            (None, None) => f.write_str("the server gives no details"),
        }
    }
}

impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BoundedValue::deserialize(deserializer).map(|value| Self::of(&value.0))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Problem {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Problem".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "properties": {
                "title": {"type": "string"},
                "type": {"type": "string"},
                "detail": {"type": "string"},
                "status": {"type": "integer", "format": "int64"},
                "lang": {"type": ["string", "null"]}
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_of_every_form_are_read() {
        for body in [
            r#"{"problem":null}"#,
            r#"{"problem":[]}"#,
            r#"{"problem":{}}"#,
            r#"{"problem":false}"#,
            r#"{"problem":" "}"#,
            r#"{"inner":{"problem":{"type":"x"}}}"#,
            r#"[{"problem":{"type":"x"}}]"#,
            r#"{"problem":{"type":"x"}"#,
            "",
        ] {
            assert_eq!(Problem::from_success(body.as_bytes()), None, "{body}");
        }
        for (body, shown) in [
            (r#"{"problem":{"type":"x","detail":"no","context":[]}}"#, "no (x)"),
            (r#"{"problem":{"title":"t","status":"500","lang":"l"}}"#, "t (l)"),
            (r#"{"problem":"a sentence"}"#, "a sentence"),
            (r#"{"problem":{"detail":["no"],"status":99999}}"#, "the server gives no details"),
            (r#"{"problem":true}"#, "the server gives no details"),
            (r#"{"problem":{"type":"x","detail":"in /srv/courrier/src/User.php(12)"}}"#, "x"),
        ] {
            let problem = Problem::from_success(body.as_bytes()).map(|problem| problem.to_string());
            assert_eq!(problem.as_deref(), Some(shown), "{body}");
        }
    }

    #[test]
    fn a_text_that_repeats_a_secret_is_removed() {
        let body = r#"{"problem":{"type":"x","detail":"Bad password HUNTER22"}}"#;
        let mut problem = Problem::from_success(body.as_bytes()).unwrap_or_default();
        problem.conceal(&[SecretString::from("hunter22".to_owned())]);
        assert_eq!(problem.to_string(), "x");
    }
}
