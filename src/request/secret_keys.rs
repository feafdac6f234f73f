//! The keys of a body that hold secrets.

use serde_json::Value;

/// Returns the secrets in an undocumented key of a body.
pub fn secrets_of(key: &str, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, &sounds_secret, sounds_secret(key), &mut found);
    found
}

/// Returns whether an undocumented key is treated as that of a secret.
pub fn sounds_secret(key: &str) -> bool {
    let letters = |c: &char| c.is_ascii_alphanumeric();
    let plain: String = key.chars().filter(letters).collect::<String>().to_ascii_lowercase();
    let words = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "token",
        "apikey",
        "credential",
        "motdepasse",
    ];
    words.iter().any(|word| plain.contains(word))
        || matches!(&*plain, "pass" | "pwd" | "pin" | "mdp")
}

/// Collects every string at or below one of the keys.
pub fn collect(
    value: &Value,
    is_key: &dyn Fn(&str) -> bool,
    is_secret: bool,
    found: &mut Vec<String>,
) {
    match value {
        Value::String(text) if is_secret => found.push(text.clone()),
        Value::Array(items) => {
            items.iter().for_each(|item| collect(item, is_key, is_secret, found))
        }
        Value::Object(map) => {
            for (key, inner) in map {
                collect(inner, is_key, is_secret || is_key(key), found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_stands_below_a_secret_key_is_a_secret() {
        let body = json!({
            "pbx": { "apiKey": ["one", { "deep": "two" }, 3], "name": "Main" },
            "value": { "path": "three", "more": [{ "name": "four" }] },
            "names": ["apiKey", "value"],
        });
        let mut found = Vec::new();
        let is_key = |key: &str| ["apiKey", "value"].contains(&key);
        collect(&body, &is_key, false, &mut found);
        found.sort();
        assert_eq!(found, ["four", "one", "three", "two"]);
    }
}
