//! Preserves the links of an account to other programs.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::RawObject;

pub const FIELD: &str = "external_id";
/// The reported value of restored links, which are not for a report themselves.
pub const RESTORED: &str = "as before";

type Links = BTreeMap<String, Box<RawValue>>;

/// Returns the current links with the lost ones restored; `None` if nothing is lost. Every value is kept
/// verbatim.
pub fn lost(before: Option<&RawObject>, now: Option<&RawObject>) -> Option<RawObject> {
    let mut links = links(now);
    let mut is_lost = false;
    for (key, value) in self::links(before) {
        links.entry(key).or_insert_with(|| {
            is_lost = true;
            value
        });
    }
    if !is_lost {
        return None;
    }
    RawObject::try_from(serde_json::to_string(&links).ok()?).ok()
}

fn links(object: Option<&RawObject>) -> Links {
    object.and_then(|object| serde_json::from_str(object.as_json()).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lost_links_are_restored() {
        let read = |json: &str| RawObject::try_from(json).ok();
        for (before, now, expected) in [
            ("[]", "[]", None),
            ("{}", r#"{"internalParapheur":430}"#, None),
            (r#"{"a":1}"#, r#"{"a":2}"#, None),
            (r#"{"a":1,"b":1.50}"#, r#"{"a":2}"#, Some(r#"{"a":2,"b":1.50}"#)),
            (r#"{"pastell":"9"}"#, r#"{"n":430}"#, Some(r#"{"n":430,"pastell":"9"}"#)),
            (r#"{"pastell":"9"}"#, "[]", Some(r#"{"pastell":"9"}"#)),
        ] {
            let lost = lost(read(before).as_ref(), read(now).as_ref());
            assert_eq!(lost.as_ref().map(RawObject::as_json), expected, "{before} {now}");
        }
        assert!(lost(None, read("{}").as_ref()).is_none());
    }
}
