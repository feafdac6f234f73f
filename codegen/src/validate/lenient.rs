//! Validates lenient types, which JSON schema does not describe well.

use super::super::diagnostic::Diagnostic;
use super::super::document::Node;

/// A kind of lenient type: its name, and how its schema must be written.
struct Kind {
    name: &'static str,
    is_written: fn(&Node<'_>) -> bool,
    wrong: &'static str,
    remedy: &'static str,
}

const KINDS: [Kind; 11] = [
    Kind {
        name: "timestamp",
        is_written: is_text,
        wrong: "a timestamp is a text",
        remedy: "write `type: string`",
    },
    Kind {
        name: "yes-no",
        is_written: is_text,
        wrong: "`x-lenient: yes-no` is not a text",
        remedy: "write `type: string`",
    },
    Kind {
        name: "nullable-text",
        is_written: |schema| is_text(schema) && schema.flag("nullable"),
        wrong: "`x-lenient: nullable-text` is not a text that can be null",
        remedy: "write `type: string` and `nullable: true`",
    },
    Kind {
        name: "php-object",
        is_written: |schema| is_one_of(schema, &["", "array"]),
        wrong: "`x-lenient: php-object` is not an object or an empty list",
        remedy: "write `oneOf` with the `$ref` of the object, then `type: array`",
    },
    Kind {
        name: "json-text",
        is_written: |schema| {
            is_one_of(schema, &["", "string"]) || is_one_of(schema, &["object", "array", "string"])
        },
        wrong: "`x-lenient: json-text` is not a value or a text with that value in it",
        remedy: "write `oneOf` with the `$ref` of the value or an object and an empty list, then `type: string`",
    },
    Kind {
        name: "number-or-false",
        is_written: |schema| is_one_of(schema, &["integer", "boolean"]),
        wrong: "`x-lenient: number-or-false` is not a number or a boolean",
        remedy: "write `oneOf` with `type: integer`, then `type: boolean`",
    },
    Kind {
        name: "number-or-text",
        is_written: |schema| is_one_of(schema, &["integer", "string"]),
        wrong: "`x-lenient: number-or-text` is not a number or a text",
        remedy: "write `oneOf` with `type: integer`, then `type: string`",
    },
    Kind {
        name: "one-or-list",
        is_written: |schema| schema.text("type") == Some("array"),
        wrong: "`x-lenient: one-or-list` is not a list",
        remedy: "write `type: array` and the `$ref` of its `items`",
    },
    Kind {
        name: "raw-object",
        is_written: |schema| is_one_of(schema, &["object", "array"]),
        wrong: "`x-lenient: raw-object` is not an object or an empty list",
        remedy: "write `oneOf` with `type: object`, then `type: array`",
    },
    Kind {
        name: "problem",
        is_written: |schema| schema.text("type") == Some("object"),
        wrong: "a problem is an object",
        remedy: "write `type: object`",
    },
    Kind {
        name: "counts",
        is_written: |schema| {
            let numbers = schema.get("additionalProperties");
            numbers.is_some_and(|numbers| numbers.text("type") == Some("integer"))
        },
        wrong: "`x-lenient: counts` has no numbers",
        remedy: "write `type: object` and `additionalProperties` with `type: integer`",
    },
];

/// Returns whether the schema is translated by its leniency alone.
pub fn is_two_shapes(schema: &Node<'_>) -> bool {
    matches!(
        schema.text("x-lenient"),
        Some("php-object" | "json-text" | "number-or-false" | "number-or-text" | "raw-object")
    )
}

/// Checks that the schema is written as its leniency requires.
pub fn shape(schema: &Node<'_>) -> Result<(), Diagnostic> {
    let Some(name) = schema.text("x-lenient") else { return Ok(()) };
    match KINDS.iter().find(|kind| kind.name == name) {
        Some(kind) if (kind.is_written)(schema) => Ok(()),
        Some(kind) => Err(schema.at("x-lenient").diagnostic(kind.wrong, kind.remedy)),
        None => Ok(()),
    }
}

/// Checks that the leniency exists.
pub fn known(place: &Node<'_>) -> Result<(), Diagnostic> {
    match place.text("x-lenient") {
        Some(other) if KINDS.iter().all(|kind| kind.name != other) => {
            let names: Vec<String> = KINDS.iter().map(|kind| format!("`{}`", kind.name)).collect();
            Err(place.at("x-lenient").diagnostic(
                format!("`x-lenient: {other}` is not known"),
                format!("use one of {}", names.join(", ")),
            ))
        }
        _ => Ok(()),
    }
}

fn is_text(schema: &Node<'_>) -> bool {
    schema.text("type") == Some("string")
}

/// Returns whether it is a `oneOf` of these types, of which an empty one stands for a reference.
fn is_one_of(schema: &Node<'_>, types: &[&str]) -> bool {
    let shapes = schema.get("oneOf").map(|list| list.items()).unwrap_or_default();
    let is_written = |(shape, wanted): (&Node<'_>, &&str)| match *wanted {
        "" => shape.text("$ref").is_some(),
        kind => shape.text("type") == Some(kind),
    };
    shapes.len() == types.len() && shapes.iter().zip(types).all(is_written)
}
