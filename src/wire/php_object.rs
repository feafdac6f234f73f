//! PHP's empty array in place of an empty object.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

/// An object that PHP serializes as `[]` when it is empty.
///
/// ```
/// use user_provisioning::PhpObject;
///
/// let off: PhpObject<std::collections::BTreeMap<String, i64>> = serde_json::from_str("[]")?;
/// assert_eq!(off.get(), None);
/// assert_eq!(serde_json::to_string(&off)?, "[]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum PhpObject<T> {
    /// `[]` on the wire.
    #[default]
    Empty,
    /// The object itself.
    Object(T),
}

impl<T> PhpObject<T> {
    /// Returns the object, if there is one.
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Empty => None,
            Self::Object(object) => Some(object),
        }
    }

    /// Returns the owned object, if there is one.
    pub fn into_inner(self) -> Option<T> {
        match self {
            Self::Empty => None,
            Self::Object(object) => Some(object),
        }
    }
}

impl<T> From<Option<T>> for PhpObject<T> {
    fn from(object: Option<T>) -> Self {
        object.map_or(Self::Empty, Self::Object)
    }
}

impl<T: Serialize> Serialize for PhpObject<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => <[(); 0]>::serialize(&[], serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for PhpObject<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectOrList(PhantomData))
    }
}

struct ObjectOrList<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectOrList<T> {
    type Value = PhpObject<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, or an empty list in its place")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(PhpObject::Object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        match list.next_element::<IgnoredAny>()? {
            None => Ok(PhpObject::Empty),
            Some(_) => Err(A::Error::custom("a list with items in place of an object")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(PhpObject::Empty)
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for PhpObject<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}OrNothing", T::schema_name()).into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        format!("{}::PhpObject<{}>", module_path!(), T::schema_id()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let object = generator.subschema_for::<T>();
        schemars::json_schema!({
            "oneOf": [object, {"type": "array", "maxItems": 0, "items": {"type": "string"}}]
        })
    }
}
