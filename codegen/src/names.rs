//! Converts names of the document to Rust names.

use heck::ToSnakeCase;

/// Returns whether a name is valid for a function or module, such as `create_user`.
pub fn is_function(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !text.contains("__")
        && !text.ends_with('_')
        && !is_keyword(text)
}

/// Returns whether a name is valid for a type or variant, such as `NewUser`.
pub fn is_type(text: &str) -> bool {
    // A type with the name of a constructor of the prelude would hide it from generated code.
    !matches!(text, "Self" | "Some" | "None" | "Ok" | "Err")
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// `create_user`, `customer.user` → `CreateUser`, `CustomerUser`.
pub fn pascal(text: &str) -> String {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .map(|part| {
            let mut normalized = part.chars();
            normalized
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + normalized.as_str())
                .unwrap_or_default()
        })
        .collect()
}

/// Returns progenitor's name of a field or setter: `displayName` → `display_name`.
pub fn field(wire: &str) -> String {
    let words = wire.replace('\'', "").replace(|c: char| !c.is_alphanumeric() && c != '_', "-");
    let name = words.to_snake_case();
    if is_keyword(&name) { name + "_" } else { name }
}

/// Normalizes a name for comparison.
pub fn normalized(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn is_keyword(text: &str) -> bool {
    text == "gen" || syn::parse_str::<syn::Ident>(text).is_err()
}
