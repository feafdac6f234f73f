//! Tells numbers, booleans and null from texts, by the core schema of YAML 1.2.

use saphyr_parser::ScalarStyle;
use serde_json::Value;

pub fn read(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return text.into();
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => true.into(),
        "false" | "False" | "FALSE" => false.into(),
        _ => match (integer(text), float(text)) {
            (Some(number), _) => number.into(),
            (None, Some(number)) => number.into(),
            (None, None) => text.into(),
        },
    }
}

fn integer(text: &str) -> Option<i64> {
    let based = [("0x", 16), ("0o", 8)]
        .into_iter()
        .find_map(|(prefix, base)| i64::from_str_radix(text.strip_prefix(prefix)?, base).ok());
    based.or_else(|| text.parse().ok())
}

/// Infinities and what is not a number have no JSON; Rust also reads words as them.
fn float(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Some(f64::NAN);
    }
    text.parse().ok().filter(|_| text.contains(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn plain_words_are_read_by_the_core_schema() {
        for (text, value) in [
            ("", json!(null)),
            ("~", json!(null)),
            ("NULL", json!(null)),
            ("nUll", json!("nUll")),
            ("True", json!(true)),
            ("yes", json!("yes")),
            ("FALSE", json!(false)),
            ("21", json!(21)),
            ("-7", json!(-7)),
            ("+7", json!(7)),
            ("0x1F", json!(31)),
            ("0o17", json!(15)),
            ("017", json!(17)),
            ("0xZ", json!("0xZ")),
            ("9223372036854775808", json!(9_223_372_036_854_775_808.0)),
            ("1.5e3", json!(1500.0)),
            ("-.inf", json!(null)),
            (".NaN", json!(null)),
            ("inf", json!("inf")),
            ("nan", json!("nan")),
            ("3.0.3", json!("3.0.3")),
            ("2026-11-28", json!("2026-11-28")),
        ] {
            assert_eq!(read(text, ScalarStyle::Plain), value, "{text}");
            assert_eq!(read(text, ScalarStyle::SingleQuoted), json!(text));
        }
    }
}
