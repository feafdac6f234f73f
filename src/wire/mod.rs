//! Wire formats that JSON schema does not describe well.

mod allowance;
mod counts;
mod json_text;
mod nullable_text;
mod number_or_false;
mod number_or_text;
mod one_or_list;
mod parse;
mod php_object;
mod raw_object;
pub(crate) mod scan;
pub(crate) mod signs;
pub(crate) mod splitter;
mod timestamp;
mod yes_no;

pub(crate) use allowance::{BoundedValue, cut, list, list_or_null, reserve, within};
pub use counts::Counts;
pub use json_text::JsonText;
pub use nullable_text::NullableText;
pub use number_or_false::NumberOrFalse;
pub use number_or_text::NumberOrText;
#[allow(
    unused_imports,
    reason = "called by generated code where the document has such a list"
)]
pub(crate) use one_or_list::one_or_list;
pub(crate) use parse::parse;
pub use php_object::PhpObject;
pub use raw_object::RawObject;
pub use timestamp::Timestamp;
pub use yes_no::YesNo;

/// The JSON schema of a type, written where it is used.
#[cfg(feature = "schemars")]
macro_rules! inline_schema {
    ($type:ident, $schema:tt) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
#[cfg(feature = "schemars")]
use inline_schema;

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde_json::Value;

use allowance::AnyValue;

use crate::php_messages;

/// Deserializes a body as `T`, if it matches, without PHP messages around it if needed.
pub(crate) fn from_body<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    let json = php_messages::trimmed(body);
    let read = |json: &[u8]| within(json.len(), || parse(json)).ok();
    read(json).or_else(|| read(php_messages::strip(json)?))
}

/// Reads an excerpt of a body for an error message: strings are truncated, and a body beyond the budget gives
/// `None`.
pub(crate) fn excerpt(json: &[u8], max_bytes: usize) -> Option<Value> {
    within(0, || parse::parse_seed(json, AnyValue { max_bytes })).ok()
}

/// Deserializes a response that must be an object: serde would accept an array for a struct.
pub(crate) fn object<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    match body.first() {
        None | Some(b'{') => parse(body),
        Some(_) => {
            // A body that is not JSON is reported as such.
            signs::check(body)?;
            Err(Error::custom("an object is expected"))
        }
    }
}

/// Deserializes a string without a copy; numbers and booleans are taken as their text.
pub(crate) fn text<'de, D, T>(deserializer: D, convert: fn(&str) -> T) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(TextVisitor(convert))
}

struct TextVisitor<T>(fn(&str) -> T);

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<T, E> {
        self.visit_str(if flag { "true" } else { "false" })
    }
}
