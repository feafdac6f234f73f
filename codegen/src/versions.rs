//! Versions of a product, and ranges of them.

use serde_json::Value;

use super::document::Node;

/// The first and the last version that have an item; all versions if neither is set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub since: Option<String>,
    pub until: Option<String>,
}

impl Span {
    pub fn of(node: &Value) -> Self {
        let text = |key| node.get(key).and_then(Value::as_str).map(str::to_owned);
        Self { since: text("x-since"), until: text("x-until") }
    }

    /// Returns a sentence about the range; `None` if every version has the item.
    pub fn sentence(&self) -> Option<String> {
        match (&self.since, &self.until) {
            (None, None) => None,
            (Some(since), None) => Some(format!("Since {since}.")),
            (None, Some(until)) => Some(format!("Up to {until}.")),
            (Some(since), Some(until)) if since == until => Some(format!("Only {since}.")),
            (Some(since), Some(until)) => Some(format!("From {since} to {until}.")),
        }
    }

    /// Returns a text with the sentence as its last paragraph.
    pub fn after(&self, text: &str) -> String {
        match self.sentence() {
            Some(sentence) => format!("{text}\n\n{sentence}").trim().to_owned(),
            None => text.to_owned(),
        }
    }
}

/// Returns the numbers of a version, for comparison.
pub fn numbers(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

/// Returns the versions that a tag lists.
pub fn listed<'d>(tag: &Node<'d>) -> Vec<&'d str> {
    let versions = tag.get("x-versions").map(|list| list.items()).unwrap_or_default();
    versions.iter().filter_map(|version| version.value.as_str()).collect()
}
