//! A point in time as the server sent it.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};

/// A point in time as the server sent it, kept verbatim.
///
/// The products send dates in several formats, some without a time zone. The text is never rejected or
/// changed; [`utc`](Self::utc) parses it if possible.
///
/// ```
/// use user_provisioning::Timestamp;
///
/// let created = Timestamp::from("2019-11-29T16:03:23.9251680Z");
/// assert_eq!(created.utc().map(|moment| moment.timestamp()), Some(1_575_043_403));
/// assert_eq!(created.to_string(), "2019-11-29T16:03:23.9251680Z");
/// assert!(Timestamp::from("yesterday").utc().is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// Returns the text as received.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the text as RFC 3339; without a time zone it is taken as UTC.
    pub fn utc(&self) -> Option<DateTime<Utc>> {
        let text = self.0.trim();
        if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
            return Some(moment.with_timezone(&Utc));
        }
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"]
            .into_iter()
            .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
            .map(|moment| moment.and_utc())
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(moment: DateTime<Utc>) -> Self {
        Self(moment.to_rfc3339_opts(chrono::SecondsFormat::Millis, true))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text(deserializer, |text| Self::from(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_the_products_are_read() {
        for (text, seconds) in [
            ("2019-01-01T10:00:00.2890319Z", 1_546_336_800),
            ("2019-01-01T09:00:00.000", 1_546_333_200),
            ("2021-03-02T15:15:46.538411", 1_614_698_146),
            ("2020-01-31T23:59:59.999+00:00", 1_580_515_199),
            ("2020-04-30T23:59:59.0000000", 1_588_291_199),
            ("2026-11-22 03:44:41", 1_795_319_081),
        ] {
            let read = Timestamp::from(text).utc().map(|moment| moment.timestamp());
            assert_eq!(read, Some(seconds), "{text}");
        }
    }
}
