//! Whether two responses have the same shape.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

/// The kind of a value: of an object by its keys, of a list by the kinds of its elements.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    Null,
    Boolean,
    Number,
    Text,
    List(BTreeSet<Shape>),
    Object(BTreeMap<String, Shape>),
}

impl From<&Value> for Shape {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(map) => {
                Self::Object(map.iter().map(|(key, value)| (key.clone(), value.into())).collect())
            }
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean => f.write_str("boolean"),
            Self::Number => f.write_str("number"),
            Self::Text => f.write_str("text"),
            Self::List(kinds) => {
                let kinds: Vec<String> = kinds.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", kinds.join(" | "))
            }
            Self::Object(keys) => {
                let keys: Vec<String> =
                    keys.iter().map(|(key, shape)| format!("{key}: {shape}")).collect();
                write!(f, "{{{}}}", keys.join(", "))
            }
        }
    }
}

/// The paths at which two shapes differ.
pub fn differences(expected: &Shape, got: &Shape) -> Vec<String> {
    let mut found = Vec::new();
    compare("", expected, got, &mut found);
    found
}

fn compare(place: &str, expected: &Shape, got: &Shape, found: &mut Vec<String>) {
    match (expected, got) {
        (Shape::Object(expected), Shape::Object(got)) => {
            for (key, shape) in expected {
                match got.get(key) {
                    Some(other) => compare(&format!("{place}.{key}"), shape, other, found),
                    None => found.push(format!("{place}.{key} is missing: {shape}")),
                }
            }
            for key in got.keys().filter(|key| !expected.contains_key(*key)) {
                found.push(format!("{place}.{key} is too much"));
            }
        }
        (Shape::List(expected), Shape::List(got)) if expected.len() == 1 && got.len() == 1 => {
            for (expected, got) in expected.iter().zip(got) {
                compare(&format!("{place}[]"), expected, got, found);
            }
        }
        _ if expected == got => {}
        _ => found.push(format!("{place} is {got} instead of {expected}")),
    }
}
