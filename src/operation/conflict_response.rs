//! Failures that mean that the value of the conflict key is taken.

use serde_json::Value;

use crate::conflict::ConflictHolder;
use crate::wire::{BoundedValue, from_body};

/// A failure that means that the value of the conflict key is taken. All the given criteria must match.
#[derive(PartialEq, Eq)]
pub(crate) struct ConflictResponse {
    pub status: u16,
    pub code: Option<&'static str>,
    /// A text anywhere in the body.
    pub contains: Option<&'static str>,
    /// A JSON pointer, and the text there.
    pub text_at: Option<(&'static str, &'static str)>,
    pub holder: ConflictHolder,
}

impl ConflictResponse {
    pub(super) fn matches(&self, body: &[u8], has_code: impl Fn(&str) -> bool) -> bool {
        let contains = |text: &str| memchr::memmem::find(body, text.as_bytes()).is_some();
        self.code.is_none_or(has_code)
            && self.contains.is_none_or(contains)
            // Last, because it parses the whole body.
            && self.text_at.is_none_or(|(pointer, text)| is_text_at(body, pointer, text))
    }
}

fn is_text_at(body: &[u8], pointer: &str, text: &str) -> bool {
    let json = from_body(body).map(|BoundedValue(json)| json);
    json.is_some_and(|json| json.pointer(pointer).and_then(Value::as_str) == Some(text))
}

#[cfg(test)]
mod tests {
    use super::super::OperationInfo;
    use super::*;

    const UNIQUE: ConflictResponse = ConflictResponse {
        status: 500,
        code: None,
        contains: Some("[23505]"),
        text_at: None,
        holder: ConflictHolder::Unknown,
    };

    const IN_BOOK: ConflictResponse = ConflictResponse {
        status: 500,
        code: Some("refused"),
        contains: None,
        text_at: Some(("/context/errors", "taken")),
        holder: ConflictHolder::SignatureBook,
    };

    const INFO: OperationInfo = OperationInfo::new("demo", "demo.create", "POST", "/", &[200, 500])
        .conflicting_by("login", &[IN_BOOK, UNIQUE]);

    #[test]
    fn a_conflict_response_matches_all_criteria() {
        for (status, code, body, holder) in [
            (500, "", r#"{"message":"SQL[23505]"}"#, Some(ConflictHolder::Unknown)),
            (400, "", r#"{"message":"SQL[23505]"}"#, None),
            (500, "", r#"{"message":"SQL[22003]"}"#, None),
            (
                500,
                "refused",
                r#"{"context":{"errors":"taken"}}"#,
                Some(ConflictHolder::SignatureBook),
            ),
            (
                500,
                "refused",
                "\u{feff}{\"context\":{\"errors\":\"taken\"}}",
                Some(ConflictHolder::SignatureBook),
            ),
            (500, "other", r#"{"context":{"errors":"taken"}}"#, None),
            (500, "refused", r#"{"context":{"errors":"taken by all"}}"#, None),
            (500, "refused", r#"{"context":{"errors":["taken"]}}"#, None),
            (500, "refused", r#"{"context":{"errors":"taken"#, None),
            (500, "refused", "", None),
        ] {
            let found = INFO.conflict_holder(status, body.as_bytes(), |known| known == code);
            assert_eq!(found, holder.as_ref(), "{status} {code} {body}");
        }
    }
}
