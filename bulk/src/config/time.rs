//! Durations such as `500ms`, `15s`, `3m`, `2h` and `90d`.

use std::time::Duration;

use serde::{Deserialize, Deserializer, de};

/// Parses a duration.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("{text:?} is not a duration such as `15s`, `3m`, `2h` or `90d`");
    let digits = text.trim().trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let unit = text.trim().get(digits.len()..).unwrap_or_default();
    let number: u64 = digits.trim().parse().map_err(|_| wrong())?;
    let millis = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return Err(wrong()),
    };
    number.checked_mul(millis).map(Duration::from_millis).ok_or_else(wrong)
}

/// A duration in the configuration, above zero.
pub fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let duration = parse_duration(&text).map_err(de::Error::custom)?;
    if duration.is_zero() {
        return Err(de::Error::custom("a time of zero"));
    }
    Ok(Some(duration))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::parse_duration;

    #[test]
    fn times_are_read() {
        for (text, seconds) in [
            ("15s", 15),
            ("3m", 180),
            (" 2 h", 7_200),
            ("90d", 7_776_000),
            ("1000ms", 1),
            ("0s", 0),
        ] {
            assert_eq!(parse_duration(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "s", "3", "-3s", "3 weeks", "1.5h", "99999999999999999d", "é"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }
}
