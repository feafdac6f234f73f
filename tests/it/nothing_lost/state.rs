//! A server's whole state as paths with values, and the difference of two states.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The values by their paths, such as `users/7/mail`.
pub type Places = BTreeMap<String, Value>;

/// These keys identify objects in lists, so that paths are stable.
const NAMES: [&str; 5] = ["id", "group_id", "entity_id", "identityName", "login"];

/// Every leaf value.
pub fn places(state: &Value) -> Places {
    let mut places = Places::new();
    collect("", state, &mut places);
    places
}

fn collect(place: &str, value: &Value, places: &mut Places) {
    let below =
        |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}/{key}") };
    match value {
        Value::Object(map) if !map.is_empty() => {
            map.iter().for_each(|(key, value)| collect(&below(key), value, places));
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                collect(&below(&name(index, item)), item, places);
            }
        }
        other => drop(places.insert(place.to_owned(), other.clone())),
    }
}

fn name(index: usize, item: &Value) -> String {
    let named = NAMES.iter().find_map(|key| item.get(key)).unwrap_or(item);
    match named {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => index.to_string(),
    }
}

/// The paths that differ. A value instead of nothing, or of an empty list, is a difference.
pub fn differing(before: &Places, after: &Places) -> BTreeSet<String> {
    let all = before.keys().chain(after.keys());
    // The first element of an empty list, and the last one removed, have their own path.
    let is_filled = |place: &str, places: &Places| {
        let below = format!("{place}/");
        places.range(below.clone()..).next().is_some_and(|(next, _)| next.starts_with(&below))
    };
    let is_only_filled = |place: &&String| is_filled(place, before) || is_filled(place, after);
    let differs = |place: &&String| before.get(*place) != after.get(*place);
    all.filter(differs).filter(|place| !is_only_filled(place)).cloned().collect()
}

#[test]
fn every_difference_is_found() {
    let state = |text: &str| places(&serde_json::from_str(text).unwrap());
    let before = state(r#"{"users":{"7":{"mail":"a","groups":[{"id":1},{"id":2}],"links":{}}}}"#);
    for (after, expected) in [
        (r#"{"users":{"7":{"mail":"a","groups":[{"id":2},{"id":1}],"links":{}}}}"#, &[][..]),
        (
            r#"{"users":{"7":{"mail":"a","groups":[{"id":2}],"links":{}}}}"#,
            &["users/7/groups/1/id"],
        ),
        (
            r#"{"users":{"7":{"mail":null,"groups":[{"id":1},{"id":2}],"links":[]}}}"#,
            &["users/7/links", "users/7/mail"],
        ),
        (r#"{"users":{"7":{"mail":"a","groups":[{"id":1},{"id":2}]}}}"#, &["users/7/links"]),
        (
            r#"{"users":{"7":{"mail":"a","groups":[],"links":{"x":1}}}}"#,
            &["users/7/groups/1/id", "users/7/groups/2/id", "users/7/links/x"],
        ),
    ] {
        let found: Vec<String> = differing(&before, &state(after)).into_iter().collect();
        assert_eq!(found, expected, "{after}");
    }
}
