//! Removes server internals from a response: stack traces, source files, paths.

use serde_json::Value;

use user_provisioning::internals::tells_code;

/// The placeholder for a text that reveals internals.
const STAND_IN: &str = "(left out of the recording)";

/// Removes traces, and texts that hold a piece of one. A database error keeps its SQLSTATE, by which a client
/// detects a conflict.
pub fn remove_internals(value: &mut Value) {
    match value {
        Value::String(text) if tells_code(text) => *text = stand_in(text),
        Value::Array(items) => items.iter_mut().for_each(remove_internals),
        Value::Object(map) => {
            if map.contains_key("trace") || map.contains_key("file") && map.contains_key("line") {
                map.retain(|key, _| !matches!(key.as_str(), "trace" | "file" | "line"));
            }
            map.values_mut().for_each(remove_internals);
        }
        _ => {}
    }
}

/// Removes the secrets of a response that no client reads: passwords, in any form, and tokens.
pub fn without_secrets(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_secrets),
        Value::Object(map) => {
            map.retain(|key, _| {
                let key = key.to_ascii_lowercase();
                !key.contains("password") && !key.contains("token")
            });
            map.values_mut().for_each(without_secrets);
        }
        _ => {}
    }
}

fn stand_in(text: &str) -> String {
    let state = text.find("SQLSTATE[").and_then(|from| text.get(from..from + 15));
    match state {
        Some(state) => format!("{state} {STAND_IN}"),
        None => STAND_IN.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn traces_and_paths_are_removed_and_the_rest_stays() {
        let mut response = json!({
            "title": "An error occurred", "file": "/var/www/html/a.php", "line": 12,
            "trace": ["#0 /var/www/html/a.php(12)"],
            "context": { "message": "SQLSTATE[23505]: key exists in /var/www/html/a.php" },
            "exception": [{ "message": "Foo\\Bar::baz(): Argument #1", "code": 0 }],
            "users": [{ "id": 3, "file": "kept" }],
        });
        remove_internals(&mut response);
        let expected = json!({
            "title": "An error occurred",
            "context": { "message": format!("SQLSTATE[23505] {STAND_IN}") },
            "exception": [{ "message": STAND_IN, "code": 0 }],
            "users": [{ "id": 3, "file": "kept" }],
        });
        assert_eq!(response, expected);
    }

    #[test]
    fn a_place_in_the_source_is_a_file_and_a_line_or_a_trace() {
        for (kept, left) in [
            (json!({ "trace": [], "code": 1 }), json!({ "code": 1 })),
            (json!({ "trace": [], "file": "a", "code": 1 }), json!({ "code": 1 })),
            (json!({ "file": "a", "line": 3, "code": 1 }), json!({ "code": 1 })),
            (json!({ "file": "a", "code": 1 }), json!({ "file": "a", "code": 1 })),
            (json!({ "line": 3, "code": 1 }), json!({ "line": 3, "code": 1 })),
            (json!([[{ "line": 3, "file": "" }]]), json!([[{}]])),
        ] {
            let mut response = kept.clone();
            remove_internals(&mut response);
            assert_eq!(response, left, "{kept}");
        }
    }
}
