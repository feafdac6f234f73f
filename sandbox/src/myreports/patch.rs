//! The JSON Patches of MyReports: of users, and of what has plain properties.

use serde_json::{Map, Value};

use super::user::User;

/// The role that follows the PBX: no patch takes it away.
const SYNCHRONISED: &str = "customer.user.pbx";

/// The user with all changes applied, or the error of one of them.
pub fn applied(user: &User, patch: &Value) -> Result<User, String> {
    let mut changed = user.clone();
    let changes = patch.as_array().filter(|changes| !changes.is_empty());
    for change in changes.ok_or("A non-empty patch document is required.")? {
        let text = |key| change.get(key).and_then(Value::as_str).unwrap_or_default();
        let value = change.get("value").unwrap_or(&Value::Null);
        apply(&mut changed, text("op"), text("path"), value)?;
    }
    changed.acceptable()?;
    Ok(changed)
}

/// Changes plain properties: the texts that are named, and `enabled`.
pub fn properties(
    written: &mut Map<String, Value>,
    texts: &[&str],
    patch: &Value,
) -> Result<(), String> {
    let changes = patch.as_array().filter(|changes| !changes.is_empty());
    for change in changes.ok_or("A non-empty patch document is required.")? {
        let part = |key| change.get(key).and_then(Value::as_str).unwrap_or_default();
        let (op, path) = (part("op"), part("path"));
        let key = path.strip_prefix('/').unwrap_or_default();
        let value = change.get("value").unwrap_or(&Value::Null);
        if key != "enabled" && !texts.contains(&key) {
            return Err(no_target(path));
        }
        match op {
            "add" | "replace" => written.insert(key.to_owned(), property(key, value)?),
            "remove" => written.remove(key),
            _ => return Err(format!("Invalid JsonPatch operation '{op}'.")),
        };
    }
    acceptable(written)
}

/// Whether the name of a tenant or a connection, if it has one, can be one.
pub fn acceptable(written: &Map<String, Value>) -> Result<(), String> {
    match written.get("name").and_then(Value::as_str) {
        Some(name) if name.is_empty() || name.chars().count() > 100 => {
            Err("The field 'name' is not valid.".to_owned())
        }
        _ => Ok(()),
    }
}

/// The pages write switches as booleans in some places and as text in others.
fn property(key: &str, value: &Value) -> Result<Value, String> {
    match (key, value) {
        ("enabled", Value::Bool(_)) => Ok(value.clone()),
        ("enabled", Value::String(text)) if text == "true" || text == "false" => {
            Ok(Value::Bool(text == "true"))
        }
        ("enabled", _) => Err(unfit(value)),
        _ => text(value).map(Value::String),
    }
}

fn apply(user: &mut User, op: &str, path: &str, value: &Value) -> Result<(), String> {
    match (op, path) {
        // To add a property that is there already is to replace it.
        ("add" | "replace", "/displayName") => user.display_name = text(value)?,
        ("add" | "replace", "/email") => user.email = text(value)?,
        ("add" | "replace", "/roles") => replace_roles(user, value)?,
        ("add", "/roles/-") => user.add_role(&text(value)?),
        ("remove", "/roles") => keep_roles(user, |_| false),
        ("remove", _) => {
            let removed = path
                .strip_prefix("/roles/")
                .and_then(|index| user.roles.get(index.parse::<usize>().ok()?))
                .cloned()
                .ok_or_else(|| no_target(path))?;
            keep_roles(user, |role| role != removed);
        }
        ("add" | "replace", _) => return Err(no_target(path)),
        _ => return Err(format!("Invalid JsonPatch operation '{op}'.")),
    }
    Ok(())
}

fn replace_roles(user: &mut User, value: &Value) -> Result<(), String> {
    let roles = value.as_array().ok_or_else(|| unfit(value))?;
    let wanted: Vec<String> = roles.iter().map(text).collect::<Result<_, _>>()?;
    keep_roles(user, |role| wanted.iter().any(|other| other == role));
    for role in &wanted {
        user.add_role(role);
    }
    Ok(())
}

fn keep_roles(user: &mut User, is_kept: impl Fn(&str) -> bool) {
    user.roles.retain(|role| role == SYNCHRONISED || is_kept(role));
}

fn text(value: &Value) -> Result<String, String> {
    value.as_str().map(str::to_owned).ok_or_else(|| unfit(value))
}

fn unfit(value: &Value) -> String {
    format!("The value '{value}' is invalid for target location.")
}

fn no_target(path: &str) -> String {
    let segment = path.trim_start_matches('/');
    format!("The target location specified by path segment '{segment}' was not found.")
}
