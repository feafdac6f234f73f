//! The keywords of JSON Schema that need a second look.

/// Keywords that the generator cannot translate, and why.
pub const UNTRANSLATABLE: [(&str, &str); 6] = [
    ("anyOf", "the generator flattens it into a type that cannot be read"),
    ("not", "the generator has no type for it"),
    ("discriminator", "the generator ignores it"),
    ("patternProperties", "OpenAPI 3.0 does not have it"),
    (
        "additionalProperties",
        "unknown keys are ignored when read and never sent, but for `x-lenient: counts`",
    ),
    ("readOnly", "requests and responses have schemas of their own"),
];
/// Limits that are enforced in some positions only; elsewhere the generated code would ignore them.
pub const UNENFORCED: [&str; 10] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxProperties",
    "maximum",
    "minItems",
    "minProperties",
    "minimum",
    "multipleOf",
    "uniqueItems",
];
/// Limits of texts.
pub const TEXT_LIMITS: [&str; 3] = ["maxLength", "minLength", "pattern"];
